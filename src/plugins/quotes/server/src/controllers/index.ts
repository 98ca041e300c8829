import articles from './articles';
import desk from './dashboard';
import drafts from './drafts';
import people from './officials';
import reviews from './reviews';
import trail from './activity-log';

export default { articles, desk, drafts, people, reviews, trail };
