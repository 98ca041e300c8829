import type { Core, createStrapi } from '@strapi/strapi';
import type { Host } from './server-environment';

/** In Jest that of tests/helpers/servers/server-environment.ts; a benchmark runs in the process itself. */
const host: Host = (globalThis as { host?: Host }).host ?? { process, require };

type Listener = (...args: unknown[]) => void;

/** Notes who listens to the process and returns what lets them listen again: Strapi sends all away when it ends. */
export function keepListeners(): () => void {
  const { process } = host;
  const kept = process.eventNames().map((name) => [name, process.rawListeners(name)] as const);
  return () => {
    process.removeAllListeners();
    for (const [name, listeners] of kept) {
      for (const listener of listeners) process.on(name, listener as Listener);
    }
  };
}

/** Resets what a process keeps: counts of sign-ins, and the check of secrets. */
const ONCE = [
  /[\\/]node_modules[\\/]koa2-ratelimit[\\/]/,
  /[\\/]\.tmp[\\/]server[\\/]\w+[\\/]src[\\/]index\.js$/,
];

/** A server that takes nothing from an earlier one of this process but the modules that are loaded. */
export function newServer(appDir: string, distDir: string): Core.Strapi {
  const { cache } = host.require;
  for (const file of Object.keys(cache)) {
    if (ONCE.some((one) => one.test(file))) delete cache[file];
  }
  const strapi = host.require('@strapi/strapi') as { createStrapi: typeof createStrapi };
  return strapi.createStrapi({ appDir, distDir, serveAdminPanel: false });
}
