import { useRBAC } from '@strapi/strapi/admin';
import { OFFICIAL } from '../constants';

const CREATE = [{ action: 'plugin::content-manager.explorer.create', subject: OFFICIAL }];

/** Whether the user may put people on record. */
export function useCanAddOfficials(): boolean {
  return useRBAC(CREATE).allowedActions.canCreate === true;
}
