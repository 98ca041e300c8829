import type { Core } from '@strapi/strapi';
import { deliveryConfig } from '../config';
import { addressesOf, type Addresses } from '../pages/site-urls';
import { find, type Find } from './find';
import { openReader, type Reader } from './reader';
import { qualified, TABLES } from './tables';

/** Gives the services of pages their access to the read model. */
export interface ReadContext {
  reader: Reader;
  store: Find;
  defaultLocale: string;
  addresses: Addresses;
}

/** Opens and holds the connection to the read model. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  let context: ReadContext | undefined;

  return {
    /** Has to be called once, after the tables were created. */
    async open(): Promise<void> {
      const reader = await openReader(strapi);
      const names = Object.entries(TABLES).map(([name, table]) => [name, qualified(strapi, table)]);
      context = {
        reader,
        store: find(reader, Object.fromEntries(names)),
        defaultLocale: await strapi.plugin('i18n').service('locales').getDefaultLocale(),
        addresses: addressesOf(deliveryConfig(strapi).site),
      };
    },

    close: () => context?.reader.close(),

    /** @throws Error before `open` */
    current(): ReadContext {
      if (!context) throw new Error('delivery: the read model is not open yet.');
      return context;
    },
  };
};
