import { useRBAC } from '@strapi/strapi/admin';
import { OFFICIAL } from '../constants';

const CREATE = [{ action: 'plugin::content-manager.explorer.create', subject: OFFICIAL }];

/** Tells if the user may add officials; null until that is known. */
export function useCanAddOfficials(): boolean | null {
  const { allowedActions, isLoading } = useRBAC(CREATE);
  return isLoading ? null : allowedActions.canCreate === true;
}
