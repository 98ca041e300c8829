import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { guardAdminRoutes, type RouteMiddleware } from '../platform/http/guard-routes';

/** The right that Strapi asks for to send a test message. */
const SETTINGS = 'plugin::email.settings.read';

/** Asks for a right where Strapi asks only for a signed-in user: any account could write to anyone from the server. */
const onlyWithSettings: RouteMiddleware = async (ctx, next) => {
  if (!ctx.state.userAbility?.can(SETTINGS))
    throw new errors.PolicyError('Your role may not send e-mail from the server.');
  await next();
};

/** Guards the route of the e-mail plugin that sends a message. */
export function guardEmailRoutes(strapi: Core.Strapi): void {
  guardAdminRoutes(strapi, 'email', { 'email.send': [onlyWithSettings] });
}
