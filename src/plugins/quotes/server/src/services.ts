import analysis from './analysis/analysis';
import assignSpeaker from './review/assign-speaker';
import articles from './repositories/articles';
import dependencies from './publishing/dependencies';
import dashboard from './dashboard/dashboard';
import sharedWording from './publishing/shared-wording';
import integrity from './integrity/integrity';
import newOfficials from './officials/new-officials';
import officials from './officials/linked-officials';
import marking from './review/marking';
import people from './officials/people-index';
import preflight from './publishing/preflight';
import publication from './publishing/publication';
import queue from './dashboard/queue';
import quoteRows from './repositories/quote-rows';
import quoteViews from './review/quote-views';
import review from './review/review';
import rights from './rights/rights';
import schedule from './publishing/schedule';
import quoteSync from './analysis/quote-sync';
import activityLog from './activity-log/activity-log';
import spellings from './officials/spellings';
import undo from './review/undo';
import officialViews from './officials/official-views';

const services = {
  analysis,
  articles,
  assignSpeaker,
  dependencies,
  dashboard,
  sharedWording,
  integrity,
  marking,
  newOfficials,
  officials,
  people,
  preflight,
  publication,
  queue,
  quoteRows,
  quoteViews,
  review,
  rights,
  schedule,
  quoteSync,
  activityLog,
  spellings,
  undo,
  officialViews,
};

export default services;
