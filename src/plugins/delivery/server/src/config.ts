import type { Core } from '@strapi/strapi';
import { DEFAULT_LIMITS, problemOf, type Limits } from './generated/limits';
import type { Site } from './pieces/addresses';
import { PLUGIN } from './uids';

/** `delivery` in config/plugins. */
export interface DeliveryConfig {
  site: Site;
  generated: Limits;
}

const KEYS = ['site', 'generated'];

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
  const problem = problemOf(config.generated as Limits);
  if (problem) fail(`generated.${problem[0]}`, problem[1]);
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
    generated: DEFAULT_LIMITS,
  } satisfies DeliveryConfig,
  validator,
};

export const deliveryConfig = (strapi: Core.Strapi): DeliveryConfig =>
  strapi.config.get<DeliveryConfig>(`plugin::${PLUGIN}`);
