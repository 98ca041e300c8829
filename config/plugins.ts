import path from 'path';
import type { Core } from '@strapi/strapi';
import { mailSettings } from '../src/platform/mail/settings';
import { REQUEST_LIMITS } from '../src/platform/http/request-limits/limits';

const allowedMediaTypes = [
  'image/*',
  'video/*',
  'audio/*',
  'application/pdf',
  'application/msword',
  'application/vnd.openxmlformats-officedocument.*',
  'text/plain',
  'text/csv',
];

// Files that a browser or an operating system would run.
const deniedMediaTypes = [
  'image/svg+xml',
  'text/html',
  'application/xhtml+xml',
  'text/javascript',
  'application/javascript',
  'text/xml',
  'application/xml',
  'application/vnd.microsoft.portable-executable',
  'application/x-msdownload',
  'application/x-msdos-program',
  'application/x-executable',
  'application/x-dosexec',
  'application/x-sh',
  'text/x-shellscript',
  'application/x-mach-binary',
];

/** The CDN that is told what has changed, where there is one. */
function purgeTargets(env: Core.Config.Shared.ConfigParams['env']) {
  const url = env('PURGE_URL', '');
  if (!url) return [];
  const format = env('PURGE_FORMAT', 'json');
  const token = env('PURGE_TOKEN', '');
  if (!token) return [{ url, format }];
  const headers =
    format === 'fastly' ? { 'Fastly-Key': token } : { Authorization: `Bearer ${token}` };
  return [{ url, format, headers }];
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  // Before quotes, which its register asserts: it reads in a transaction what quotes has written there.
  delivery: {
    enabled: env.bool('DELIVERY_ENABLED', env.bool('QUOTES_ENABLED', true)),
    resolve: path.join(__dirname, '../src/plugins/delivery'),
    config: {
      rebuild: env.bool('DELIVERY_REBUILD', true),
      site: {
        url: env('SITE_URL', '') || null,
        mediaUrl: env('MEDIA_URL', '') || null,
      },
      cache: {
        enabled: env.bool('DELIVERY_CACHE', true),
        maxBytes: env.int('DELIVERY_CACHE_MB', 64) * 1024 * 1024,
        redisUrl: env('REDIS_URL', '') || null,
        shared: {
          maxAge: env.int('CDN_MAX_AGE', 86_400),
          staleWhileRevalidate: env.int('CDN_STALE_WHILE_REVALIDATE', 60),
        },
      },
      purge: purgeTargets(env),
      preview: {
        url: env('PREVIEW_URL', '') || null,
        secret: env('PREVIEW_SECRET', '') || null,
        minutes: env.int('PREVIEW_MINUTES', 60),
      },
    },
  },
  quotes: {
    // Off only to compare with Strapi as it comes (npm run bench:editing).
    enabled: env.bool('QUOTES_ENABLED', true),
    // Absolute: the server evaluates this file from dist/, the admin's bundler from the source.
    resolve: path.join(__dirname, '../src/plugins/quotes'),
  },
  email: {
    config: mailSettings(env),
  },
  'users-permissions': {
    config: {
      jwtManagement: 'refresh',
      sessions: {
        httpOnly: true,
      },
    },
  },
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: env('NODE_ENV') !== 'production',
      depthLimit: env.int('GRAPHQL_DEPTH_LIMIT', 10),
      defaultLimit: 25,
      maxLimit: 100,
    },
  },
  i18n: {
    enabled: true,
  },
  upload: {
    config: {
      // Of files fetched by their address as well.
      sizeLimit: REQUEST_LIMITS.file,
      security: {
        allowedTypes: allowedMediaTypes,
        deniedTypes: deniedMediaTypes,
      },
    },
  },
});

export default config;
