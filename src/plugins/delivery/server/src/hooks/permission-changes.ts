import type { Core } from '@strapi/strapi';
import { recordChanges } from '../invalidation/changes';

const RIGHTS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

/** What visitors may read is what is kept: when rights are given or taken, all of it goes. */
export function watchAccess(strapi: Core.Strapi): void {
  const record = () => recordChanges(strapi, ['access']);
  strapi.db.lifecycles.subscribe({
    models: RIGHTS,
    afterCreate: record,
    afterCreateMany: record,
    afterUpdate: record,
    afterUpdateMany: record,
    afterDelete: record,
    afterDeleteMany: record,
  });
}
