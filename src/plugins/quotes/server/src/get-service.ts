import type { Core } from '@strapi/strapi';
import type services from './services';
import { PLUGIN } from './uids';

type Services = { [Name in keyof typeof services]: ReturnType<(typeof services)[Name]> };

/** Returns a service of this plugin, typed. Apart from the services, which import it, so that no circle arises. */
export function getService<Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name
): Services[Name] {
  return strapi.plugin(PLUGIN).service(name);
}
