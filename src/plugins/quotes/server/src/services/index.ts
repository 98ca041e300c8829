import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../uids';
import analysis from './analysis';
import articles from './articles';
import dependencies from './dependencies';
import elsewhere from './elsewhere';
import newOfficials from './new-officials';
import officials from './officials';
import people from './people';
import preflight from './preflight';
import publication from './publication';
import quoteRows from './quote-rows';
import review from './review';
import rights from './rights';
import schedule from './schedule';
import sync from './sync';
import trail from './trail';
import views from './views';

const services = {
  analysis,
  articles,
  dependencies,
  elsewhere,
  newOfficials,
  officials,
  people,
  preflight,
  publication,
  quoteRows,
  review,
  rights,
  schedule,
  sync,
  trail,
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
