import type { Plugin } from '@strapi/strapi';

/** What Strapi loads of the plugin on the server. */
declare const plugin: Plugin.LoadedPlugin;
export default plugin;
