import type { StrapiApp } from '@strapi/strapi/admin';

/** What Strapi loads of the plugin in the admin. */
declare const plugin: {
  register(app: StrapiApp): void;
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void;
  registerTrads(options: { locales: string[] }): Promise<{ data: object; locale: string }[]>;
};
export default plugin;
