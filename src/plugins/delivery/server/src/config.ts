import type { Core } from '@strapi/strapi';
import { DEFAULT_LIMITS, problemOf, type Limits } from './query-limits/limits';
import type { SharedAge } from './cache/shared-headers';
import type { Site } from './pages/site-urls';
import { PURGE_FORMATS, type PurgeTarget } from './invalidation/purge-formats';
import { PLUGIN } from './uids';

/** `delivery` in config/plugins. */
export interface DeliveryConfig {
  site: Site;
  generated: Limits;
  /** Rebuilds the read model at a start if it is not complete. */
  rebuild: boolean;
  cache: CacheConfig;
  /** Services that are notified of changes. */
  purge: PurgeTarget[];
  preview: PreviewConfig;
}

/** The preview of drafts in the front end. */
export interface PreviewConfig {
  /** The front end's page for previews; null if there is none. */
  url: string | null;
  /** The secret that signs the tokens. */
  secret: string | null;
  /** The time that a token is valid. */
  minutes: number;
}

/** The cache of answers, which is never out of date: see invalidation/change-tracker.ts. */
export interface CacheConfig {
  enabled: boolean;
  /** Memory in each process. */
  maxBytes: number;
  /** Redis behind the memory of several processes; null without one. */
  redisUrl: string | null;
  /** The time that CDNs may cache, if `purge` has a target. */
  shared: SharedAge;
}

const KEYS = ['site', 'generated', 'rebuild', 'cache', 'purge', 'preview'];

type Fail = (setting: string, problem: string) => never;

const MB = 1024 * 1024;
const isSeconds = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;

function validateCache({ enabled, maxBytes, redisUrl, shared }: CacheConfig, fail: Fail): void {
  if (typeof enabled !== 'boolean') fail('cache.enabled', 'must be true or false');
  if (!Number.isInteger(maxBytes) || maxBytes < MB)
    fail('cache.maxBytes', 'must be a whole number of bytes, at least 1048576 (1 MB)');
  if (redisUrl !== null && !/^rediss?:\/\/./.test(redisUrl))
    fail('cache.redisUrl', 'must be null or an address that begins with redis:// or rediss://');
  for (const name of ['maxAge', 'staleWhileRevalidate'] as const) {
    if (!isSeconds(shared[name])) fail(`cache.shared.${name}`, 'must be a whole number of seconds');
  }
}

function validatePurge(targets: unknown, fail: Fail): void {
  if (!Array.isArray(targets)) return fail('purge', 'must be a list of { url, headers, format }');
  for (const [i, { url, headers, format }] of (targets as PurgeTarget[]).entries()) {
    if (!URL.canParse(url) || !/^https?:/.test(url))
      fail(`purge[${i}].url`, 'must be an address that begins with http:// or https://');
    if (format !== undefined && !PURGE_FORMATS.includes(format))
      fail(`purge[${i}].format`, `must be one of: ${PURGE_FORMATS.join(', ')}`);
    if (!Object.values(headers ?? {}).every((value) => typeof value === 'string'))
      fail(`purge[${i}].headers`, 'must hold names and texts');
  }
}

/** A shorter secret could be guessed. */
const SHORTEST_SECRET = 16;
const DAY_MINUTES = 24 * 60;

function validatePreview({ url, secret, minutes }: PreviewConfig, fail: Fail): void {
  if (url !== null && !(URL.canParse(url) && /^https?:/.test(url)))
    fail('preview.url', 'must be null or an address that begins with http:// or https://');
  if (url !== null && (secret ?? '').length < SHORTEST_SECRET)
    fail('preview.secret', `must have at least ${SHORTEST_SECRET} characters (PREVIEW_SECRET)`);
  if (!(minutes >= 1 && minutes <= DAY_MINUTES))
    fail('preview.minutes', `must be a number from 1 to ${DAY_MINUTES}`);
}

function validator(config: Record<string, unknown>): void {
  const fail: Fail = (setting, problem) => {
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
  validateCache(config.cache as CacheConfig, fail);
  validatePurge(config.purge, fail);
  validatePreview(config.preview as PreviewConfig, fail);
}

export default {
  default: {
    site: {
      url: null,
      paths: {
        article: '/:locale/articles/:slug',
        official: '/officials/:slug',
        agreement: '/agreements/:slug',
      },
      mediaUrl: null,
    },
    generated: DEFAULT_LIMITS,
    rebuild: true,
    cache: {
      enabled: true,
      maxBytes: 64 * MB,
      redisUrl: null,
      shared: { maxAge: 24 * 60 * 60, staleWhileRevalidate: 60 },
    },
    purge: [],
    preview: { url: null, secret: null, minutes: 60 },
  } satisfies DeliveryConfig,
  validator,
};

export const deliveryConfig = (strapi: Core.Strapi): DeliveryConfig =>
  strapi.config.get<DeliveryConfig>(`plugin::${PLUGIN}`);
