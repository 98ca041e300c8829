import cache from './cache/cache';
import integrity from './store/integrity';
import pages from './pages/article-pages';
import preview from './preview/preview';
import purge from './invalidation/purge';
import readModel from './store/read-model';
import rebuild from './store/rebuild';
import records from './pages/record-pages';
import statements from './quote-search/quote-search';

const services = {
  cache,
  integrity,
  pages,
  preview,
  purge,
  readModel,
  rebuild,
  records,
  statements,
};

export default services;
