import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';

/**
 * Answers from the cache before Strapi has done anything. It has to stand first in config/middlewares: what stands
 * before it is not part of what it keeps.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  getService(strapi, 'cache').handle;
