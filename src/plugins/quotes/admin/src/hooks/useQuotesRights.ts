import { useRBAC } from '@strapi/strapi/admin';
import { PERMISSIONS } from '../../../shared/contract';

const READ = [{ action: PERMISSIONS.read, subject: null }];
const REVIEW = [{ action: PERMISSIONS.review, subject: null }];

/** Reads the user's rights on quotes. */
export function useQuotesRights() {
  const read = useRBAC(READ);
  const review = useRBAC(REVIEW);
  return {
    canRead: read.allowedActions.canRead === true,
    canReview: review.allowedActions.canReview === true,
  };
}
