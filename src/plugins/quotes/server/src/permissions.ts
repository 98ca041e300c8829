import type { Core } from '@strapi/strapi';
import { PLUGIN } from './uids';

/** The rights that a role in the admin can be given (section "Plugins"). */
const ACTIONS = [
  { uid: 'read', displayName: 'See the quotes of an article' },
  { uid: 'review', displayName: 'Review quotes: confirm, reassign, dismiss' },
  { uid: 'override', displayName: 'Publish past a blocker, with a reason' },
  { uid: 'activity-log.read', displayName: 'Read the activity log' },
  { uid: 'settings', displayName: 'Change the rules of publishing' },
];

export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany(
      ACTIONS.map((action) => ({ ...action, section: 'plugins', pluginName: PLUGIN }))
    );
}
