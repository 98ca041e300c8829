import { useRBAC } from '@strapi/strapi/admin';
import { OFFICIAL } from '../constants';

const CREATE = [{ action: 'plugin::content-manager.explorer.create', subject: OFFICIAL }];

/** Tells if the user may add officials. */
export function useCanAddOfficials(): boolean {
  return useRBAC(CREATE).allowedActions.canCreate === true;
}
