import type { Core } from '@strapi/strapi';
import { bodyConfig, graphqlBodyConfig, queryConfig } from '../src/request-limits/body-config';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => {
  const hasDelivery = env.bool('DELIVERY_ENABLED', env.bool('QUOTES_ENABLED', true));
  return [
    'global::requests',
    // Before all others: what it has kept is answered before anything else is done.
    ...(hasDelivery ? ['plugin::delivery.cache'] : []),
    'strapi::errors',
    'strapi::security',
    'strapi::cors',
    'strapi::poweredBy',
    'global::request-head',
    { name: 'strapi::query', config: queryConfig },
    { name: 'strapi::body', config: bodyConfig },
    ...(hasDelivery ? [{ name: 'plugin::delivery.graphql-cache', config: graphqlBodyConfig }] : []),
    'global::request-body',
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
    ...(hasDelivery ? ['plugin::delivery.revalidate'] : []),
  ];
};

export default config;
