import articles from './articles';
import drafts from './drafts';
import people from './people';
import reviews from './reviews';

export default { articles, drafts, people, reviews };
