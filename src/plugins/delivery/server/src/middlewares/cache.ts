import type { Core } from '@strapi/strapi';
import { getService } from '../get-service';

/**
 * Answers from the cache before Strapi has done anything. It has to be first in config/middlewares: what runs before
 * it is not part of a cached answer.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  getService(strapi, 'cache').handle;
