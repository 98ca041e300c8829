import path from 'node:path';
import type { UserConfig } from 'vite';
import { firstLoadSize } from './first-load-size';

const quotes = firstLoadSize({
  name: 'Quotes plugin',
  folder: path.join(__dirname, '../plugins/quotes'),
  // Strapi asks for the translations into all its languages before it shows anything.
  wantedAtStart: /\/translations\/\w+\.json$/,
  limit: 40,
});

/** Strapi's configuration of the admin's bundler, with the size of what the plugin adds. */
export default (config: UserConfig): UserConfig => ({
  ...config,
  plugins: [...(config.plugins ?? []), quotes],
});
