import type { Core } from '@strapi/strapi';

const shuttingDown = new WeakSet<Core.Strapi>();

/** Returns whether a server has begun to stop: it begins no work of its own then, and is not ready for more. */
export const isShuttingDown = (strapi: Core.Strapi): boolean => shuttingDown.has(strapi);

/** Marks a server as stopping, for good. */
export function markShuttingDown(strapi: Core.Strapi): void {
  shuttingDown.add(strapi);
}
