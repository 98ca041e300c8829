import type { Core } from '@strapi/strapi';
import { recordChanges } from '../invalidation/changes';

const RIGHTS = ['plugin::users-permissions.permission', 'plugin::users-permissions.role'];

/** Empties the cache when rights of readers change, because it holds what visitors may read. */
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
