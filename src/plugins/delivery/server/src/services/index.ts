import type { Core } from '@strapi/strapi';
import { PLUGIN } from '../uids';
import cache from './cache';
import integrity from './integrity';
import pages from './pages';
import preview from './preview';
import purge from './purge';
import readModel from './read-model';
import rebuild from './rebuild';
import records from './records';
import statements from './statements';

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

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** A service of this plugin, typed. */
export function getService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name
): Services[Name] {
  return strapi.plugin(PLUGIN).service(name);
}
