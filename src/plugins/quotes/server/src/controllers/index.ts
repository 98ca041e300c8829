import articles from './articles';
import drafts from './drafts';
import people from './people';
import reviews from './reviews';
import trail from './trail';

export default { articles, drafts, people, reviews, trail };
