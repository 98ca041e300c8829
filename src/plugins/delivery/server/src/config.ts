import type { Core } from '@strapi/strapi';
import type { Site } from './pieces/addresses';
import { PLUGIN } from './uids';

/** `delivery` in config/plugins. */
export interface DeliveryConfig {
  site: Site;
  /** Whether a start makes the read model anew where it is not complete. */
  rebuild: boolean;
}

const KEYS = ['site', 'rebuild'];

function validator(config: Record<string, unknown>): void {
  const fail = (setting: string, problem: string): never => {
    throw new Error(`delivery plugin: "${setting}" in config/plugins ${problem}.`);
  };
  const unknown = Object.keys(config).find((key) => !KEYS.includes(key));
  if (unknown) fail(unknown, `is unknown. Known: ${KEYS.join(', ')}`);
  const { url, paths, mediaUrl } = config.site as Site;
  for (const [name, address] of Object.entries({ url, mediaUrl })) {
    if (address !== null && !/^https?:\/\/[^/]+/.test(address))
      fail(`site.${name}`, 'must be null or an address that begins with http:// or https://');
    if (address?.endsWith('/')) fail(`site.${name}`, 'must not end with a slash');
  }
  for (const [name, path] of Object.entries(paths)) {
    if (!path.startsWith('/') || !path.includes(':slug'))
      fail(`site.paths.${name}`, 'must begin with a slash and hold ":slug"');
  }
}

export default {
  default: {
    site: {
      url: null,
      paths: {
        piece: '/:locale/pieces/:slug',
        official: '/officials/:slug',
        agreement: '/agreements/:slug',
      },
      mediaUrl: null,
    },
    rebuild: true,
  } satisfies DeliveryConfig,
  validator,
};

export const deliveryConfig = (strapi: Core.Strapi): DeliveryConfig =>
  strapi.config.get<DeliveryConfig>(`plugin::${PLUGIN}`);
