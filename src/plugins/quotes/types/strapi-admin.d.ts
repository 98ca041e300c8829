import type { StrapiApp } from '@strapi/strapi/admin';

/** The part of the plugin that Strapi loads in the admin. */
declare const plugin: {
  register(app: StrapiApp): void;
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>): void;
  registerTrads(options: { locales: string[] }): Promise<{ data: object; locale: string }[]>;
};
export default plugin;
