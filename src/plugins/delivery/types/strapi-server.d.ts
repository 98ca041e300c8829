import type { Plugin } from '@strapi/strapi';

/** The part of the plugin that Strapi loads on the server. */
declare const plugin: Plugin.LoadedPlugin;
export default plugin;
