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

/** The fewest that there can be: with Strapi's ten, every login takes a tenth of a second of a processor. */
const HASH_ROUNDS = 4;

/** A salt that exists already belongs to a password that is compared. */
type Salt = number | string;
type Hash = (text: string, salt: Salt, ...rest: unknown[]) => unknown;

/** Lets the server hash passwords quickly, once a process: many tests make users and log in. */
function hashQuickly(): void {
  const library = host.require('bcryptjs') as { hash: Hash; hashSync: Hash; isQuick?: boolean };
  if (library.isQuick) return;
  const quick = (salt: Salt) => (typeof salt === 'number' ? HASH_ROUNDS : salt);
  const { hash, hashSync } = library;
  library.hash = (text, salt, ...rest) => hash(text, quick(salt), ...rest);
  library.hashSync = (text, salt, ...rest) => hashSync(text, quick(salt), ...rest);
  library.isQuick = true;
}

/** A server that takes nothing from an earlier one of this process but the modules that are loaded. */
export function newServer(appDir: string, distDir: string): Core.Strapi {
  const { cache } = host.require;
  for (const file of Object.keys(cache)) {
    if (ONCE.some((one) => one.test(file))) delete cache[file];
  }
  hashQuickly();
  const strapi = host.require('@strapi/strapi') as { createStrapi: typeof createStrapi };
  return strapi.createStrapi({ appDir, distDir, serveAdminPanel: false });
}
