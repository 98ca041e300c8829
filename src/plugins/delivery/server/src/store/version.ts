import type { Core } from '@strapi/strapi';

/** Has to be raised with every change of the read model, which is then dropped and filled again at the next start. */
const VERSION = 4;
const STORE = { type: 'plugin', name: 'delivery', key: 'read-model-version' };

/** Tells if the read model in the database was made by this version of the code. */
export const isCurrentVersion = async (strapi: Core.Strapi): Promise<boolean> =>
  (await strapi.store.get(STORE)) === VERSION;

/** Notes that the read model in the database was made by this version of the code. */
export const markCurrentVersion = (strapi: Core.Strapi): Promise<unknown> =>
  strapi.store.set({ ...STORE, value: VERSION });
