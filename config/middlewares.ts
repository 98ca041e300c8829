import type { Core } from '@strapi/strapi';
import { bodyConfig, queryConfig } from '../src/platform/http/request-limits/body-config';

/**
 * Pages of any site may read what is public. Cookies come only from sites that are named: Strapi's own setting lets every
 * site ask in the name of whoever is signed in.
 */
function cors(env: Core.Config.Shared.ConfigParams['env']) {
  const origins = (env.array('CORS_ORIGINS', []) as string[]).filter(Boolean);
  return {
    origin: origins.length > 0 ? origins : '*',
    credentials: origins.length > 0,
    headers: ['Content-Type', 'Authorization', 'Origin', 'Accept', 'If-None-Match'],
    expose: ['ETag', 'Retry-After', 'X-Request-Id'],
    // What is wrong can be read as well.
    keepHeadersOnError: true,
  };
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => {
  const hasDelivery = env.bool('DELIVERY_ENABLED', env.bool('QUOTES_ENABLED', true));
  return [
    'global::requests',
    // Before all others: what it has kept is answered before anything else is done.
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
