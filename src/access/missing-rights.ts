import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { guardAdminRoutes, type RouteMiddleware } from '../platform/http/guard-routes';

/**
 * Lists the routes of the admin that change something, or act for the server, and that Strapi opens to every signed-in
 * account, with the right that Strapi's own page for them requires.
 */
const MISSING: [plugin: string, handler: string, right: string, what: string][] = [
  ['email', 'email.send', 'plugin::email.settings.read', 'send e-mail from the server'],
  ['i18n', 'settings.updateSettings', 'plugin::i18n.locale.update', 'change how languages are set'],
  [
    'content-manager',
    'components.updateComponentConfiguration',
    'plugin::content-manager.components.configure-layout',
    'change the form of a component',
  ],
];

const requireRight =
  (right: string, what: string): RouteMiddleware =>
  async (ctx, next) => {
    if (!ctx.state.userAbility?.can(right))
      throw new errors.PolicyError(`Your role may not ${what}. Ask an administrator.`);
    await next();
  };

/** Requires a right where Strapi requires only an account. */
export function guardOpenRoutes(strapi: Core.Strapi): void {
  for (const [plugin, handler, right, what] of MISSING)
    guardAdminRoutes(strapi, plugin, { [handler]: [requireRight(right, what)] });
}
