import type { Core } from '@strapi/strapi';

/** Logs what no middleware has caught, because Koa would write it to the console, unredacted. */
export function logServerErrors(strapi: Core.Strapi): void {
  strapi.server.app.on('error', (error: Error & { status?: number; expose?: boolean }) => {
    if (error.status === 404 || error.expose) return;
    strapi.log.error(error);
  });
}
