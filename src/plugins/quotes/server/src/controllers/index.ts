import articles from './articles';
import dashboard from './dashboard';
import drafts from './drafts';
import people from './officials';
import reviews from './reviews';
import activityLog from './activity-log';

export default { articles, dashboard, drafts, people, reviews, activityLog };
