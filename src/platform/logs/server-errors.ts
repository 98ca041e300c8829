import type { Core } from '@strapi/strapi';

/** What no middleware has caught: Koa would write it to the console, past the log and as it is. */
export function logServerErrors(strapi: Core.Strapi): void {
  strapi.server.app.on('error', (error: Error & { status?: number; expose?: boolean }) => {
    if (error.status === 404 || error.expose) return;
    strapi.log.error(error);
  });
}
