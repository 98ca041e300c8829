import type { Core } from '@strapi/strapi';
import { bodyConfig, queryConfig } from '../src/platform/http/request-limits/body-config';
import { readEnvironment, type Environment } from '../src/platform/environment';

/**
 * Configures CORS. Pages of any site may read public content. Cookies are accepted only from the sites named in
 * CORS_ORIGINS, because Strapi's default lets every site send requests as the signed-in user.
 */
function cors(env: Environment) {
  const origins = env.CORS_ORIGINS;
  return {
    origin: origins.length > 0 ? origins : '*',
    credentials: origins.length > 0,
    headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match'],
    expose: ['ETag', 'Retry-After', 'X-Request-Id'],
    // Lets pages read error responses as well.
    keepHeadersOnError: true,
  };
}

const config = (): Core.Config.Middlewares => {
  const env = readEnvironment();
  const hasDelivery = env.DELIVERY_ENABLED ?? env.QUOTES_ENABLED;
  return [
    'global::requests',
    // First, because a cached answer needs nothing else.
    ...(hasDelivery ? ['plugin::delivery.cache'] : []),
    'strapi::errors',
    'global::database-errors',
    'strapi::security',
    { name: 'strapi::cors', config: cors(env) },
    'strapi::poweredBy',
    'global::rate-limit',
    'global::request-head',
    { name: 'strapi::query', config: queryConfig },
    { name: 'strapi::body', config: bodyConfig },
    'global::request-body',
    ...(hasDelivery ? ['plugin::delivery.graphql-cache'] : []),
    'global::uploads',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
    ...(hasDelivery ? ['plugin::delivery.revalidate'] : []),
  ];
};

export default config;
