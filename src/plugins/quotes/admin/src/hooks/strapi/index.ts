/**
 * Collects what Strapi does not promise to keep, its `unstable_` hooks and their types, because an upgrade may break
 * them: the rest of the plugin imports them from here.
 */
export * from './entry';
export * from './errors';
export * from './extensions';
export * from './form';
export * from './store';
