import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ACTIVITY_LOG } from '../uids';

function reject(): never {
  throw new errors.PolicyError('The trail is only added to: its entries are never changed.');
}

/** Keeps the trail as it was written, on every way through Strapi. */
export function registerAppendOnlyLog(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: [ACTIVITY_LOG],
    beforeUpdate: reject,
    beforeUpdateMany: reject,
    beforeDelete: reject,
    beforeDeleteMany: reject,
  });
  strapi.plugin('graphql').service('extension').shadowCRUD(ACTIVITY_LOG).disable();
}
