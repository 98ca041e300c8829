import type { Limited } from './counters';

/** Says by what an operation is counted. */
export interface Operation {
  limit: Limited;
  /** By the address it comes from, or by the account that is signed in. */
  by: 'visitor' | 'account';
  /** Counted only if it is rejected: who has the right password or token may use it as often as they like. */
  ifRejected?: true;
}

const SECRET: Operation = { limit: 'signIn', by: 'visitor', ifRejected: true };
const OWN_PASSWORD: Operation = { limit: 'signIn', by: 'account', ifRejected: true };
export const TOKEN: Operation = { limit: 'renewals', by: 'visitor', ifRejected: true };
const MAIL_OR_ACCOUNT: Operation = { limit: 'signIn', by: 'visitor' };
const BY_RIGHT: Operation = { limit: 'accounts', by: 'account' };

/**
 * Everything that tries a secret, sends an e-mail or creates an account: the actions of the controllers, because REST
 * and GraphQL both end there, whatever their paths are and however often one request names them.
 * tests/api/rate-limit-operations.test.ts looks for actions that are missing here.
 */
export const OPERATIONS: Record<string, Record<string, Operation>> = {
  'admin::authentication': {
    login: SECRET,
    register: SECRET,
    registrationInfo: SECRET,
    resetPassword: SECRET,
    registerAdmin: MAIL_OR_ACCOUNT,
    forgotPassword: MAIL_OR_ACCOUNT,
    accessToken: TOKEN,
  },
  'admin::authenticated-user': { updateMe: OWN_PASSWORD },
  'admin::user': { create: BY_RIGHT },
  'plugin::users-permissions.auth': {
    callback: SECRET,
    resetPassword: SECRET,
    emailConfirmation: SECRET,
    changePassword: OWN_PASSWORD,
    register: MAIL_OR_ACCOUNT,
    forgotPassword: MAIL_OR_ACCOUNT,
    sendEmailConfirmation: MAIL_OR_ACCOUNT,
    refresh: TOKEN,
  },
  'plugin::users-permissions.user': { create: BY_RIGHT },
  'plugin::users-permissions.contentmanageruser': { create: BY_RIGHT },
  'plugin::email.email': { send: BY_RIGHT, test: BY_RIGHT },
  'plugin::delivery.previews': { findOne: TOKEN },
};
