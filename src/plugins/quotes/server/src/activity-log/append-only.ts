import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { TRAIL } from '../uids';

function refuse(): never {
  throw new errors.PolicyError('The trail is only added to: its entries are never changed.');
}

/** Keeps the trail as it was written, on every way through Strapi. */
export function registerTrail(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [TRAIL],
    beforeUpdate: refuse,
    beforeUpdateMany: refuse,
    beforeDelete: refuse,
    beforeDeleteMany: refuse,
  });
  strapi.plugin('graphql').service('extension').shadowCRUD(TRAIL).disable();
}
