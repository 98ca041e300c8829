import path from 'path';
import type { Core } from '@strapi/strapi';
import { mailSettings } from '../src/platform/mail/settings';
import { REQUEST_LIMITS } from '../src/platform/http/request-limits/limits';
import { readEnvironment, type Environment } from '../src/platform/environment';

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

/** Returns the CDN to notify of changes, if there is one. */
function purgeTargets(env: Environment) {
  const { PURGE_URL: url, PURGE_FORMAT: format, PURGE_TOKEN: token } = env;
  if (!url) return [];
  if (!token) return [{ url, format }];
  const headers =
    format === 'fastly' ? { 'Fastly-Key': token } : { Authorization: `Bearer ${token}` };
  return [{ url, format, headers }];
}

const config = (): Core.Config.Plugin => {
  const env = readEnvironment();
  return {
    // Before quotes, which its register asserts: it reads in a transaction what quotes has written there.
    delivery: {
      enabled: env.DELIVERY_ENABLED ?? env.QUOTES_ENABLED,
      resolve: path.join(__dirname, '../src/plugins/delivery/from-source'),
      config: {
        rebuild: env.DELIVERY_REBUILD,
        site: {
          url: env.SITE_URL ?? null,
          mediaUrl: env.MEDIA_URL ?? null,
        },
        cache: {
          enabled: env.DELIVERY_CACHE,
          maxBytes: env.DELIVERY_CACHE_MB * 1024 * 1024,
          redisUrl: env.REDIS_URL ?? null,
          shared: {
            maxAge: env.CDN_MAX_AGE,
            staleWhileRevalidate: env.CDN_STALE_WHILE_REVALIDATE,
          },
        },
        purge: purgeTargets(env),
        preview: {
          url: env.PREVIEW_URL ?? null,
          secret: env.PREVIEW_SECRET ?? null,
          minutes: env.PREVIEW_MINUTES,
        },
      },
    },
    quotes: {
      // Off only to compare with Strapi as it comes (npm run bench:editing).
      enabled: env.QUOTES_ENABLED,
      // Absolute: the server evaluates this file from dist/, the admin's bundler from the source.
      resolve: path.join(__dirname, '../src/plugins/quotes/from-source'),
      config: {
        rules: env.PUBLISHING_RULES,
      },
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
        landingPage: env.NODE_ENV !== 'production',
        depthLimit: env.GRAPHQL_DEPTH_LIMIT,
        defaultLimit: 25,
        maxLimit: 100,
      },
    },
    i18n: {
      enabled: true,
    },
    upload: {
      config: {
        // Applies to files that are fetched from a URL as well.
        sizeLimit: REQUEST_LIMITS.file,
        security: {
          allowedTypes: allowedMediaTypes,
          deniedTypes: deniedMediaTypes,
        },
      },
    },
  };
};

export default config;
