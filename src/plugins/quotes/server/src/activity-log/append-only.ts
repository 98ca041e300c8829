import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ACTIVITY_LOG } from '../uids';

function reject(): never {
  throw new errors.PolicyError('Entries of the activity log cannot be changed.');
}

/** Rejects changes to entries of the activity log, whichever way through Strapi they come. */
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
