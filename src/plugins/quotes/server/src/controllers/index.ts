import articles from './articles';
import desk from './desk';
import drafts from './drafts';
import people from './people';
import reviews from './reviews';
import trail from './trail';

export default { articles, desk, drafts, people, reviews, trail };
