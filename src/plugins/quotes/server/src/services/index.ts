import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../uids';
import analysis from './analysis';
import articles from './articles';
import dependencies from './dependencies';
import desk from './desk';
import drafts from './drafts';
import elsewhere from './elsewhere';
import integrity from './integrity';
import newOfficials from './new-officials';
import officials from './officials';
import marking from './marking';
import people from './people';
import preflight from './preflight';
import publication from './publication';
import queue from './queue';
import quoteRows from './quote-rows';
import quoteViews from './quote-views';
import review from './review';
import rights from './rights';
import schedule from './schedule';
import sync from './sync';
import trail from './trail';
import undo from './undo';
import views from './views';

const services = {
  analysis,
  articles,
  dependencies,
  desk,
  drafts,
  elsewhere,
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
  sync,
  trail,
  undo,
  views,
};

export default services;

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** A service of this plugin, typed. */
export function getService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name
): Services[Name] {
  return strapi.plugin(PLUGIN).service(name);
}
