import cache from './cache/cache';
import integrity from './store/integrity';
import articlePages from './pages/article-pages';
import preview from './preview/preview';
import purge from './invalidation/purge';
import quoteSearch from './quote-search/quote-search';
import readModel from './store/read-model';
import readStore from './store/read-store';
import rebuild from './store/rebuild';
import recordLists from './pages/record-lists';
import recordPages from './pages/record-pages';

const services = {
  articlePages,
  cache,
  integrity,
  preview,
  purge,
  quoteSearch,
  readModel,
  readStore,
  rebuild,
  recordLists,
  recordPages,
};

export default services;
