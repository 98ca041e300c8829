import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => {
  const hasDelivery = env.bool('DELIVERY_ENABLED', env.bool('QUOTES_ENABLED', true));
  return [
    // First: what it has kept is answered before anything else is done.
    ...(hasDelivery ? ['plugin::delivery.cache'] : []),
    'strapi::logger',
    'strapi::errors',
    'global::database-trouble',
    'strapi::security',
    'strapi::cors',
    'strapi::poweredBy',
    'strapi::query',
    'strapi::body',
    ...(hasDelivery ? ['plugin::delivery.graphql-cache'] : []),
    'strapi::session',
    'strapi::favicon',
    'strapi::public',
    ...(hasDelivery ? ['plugin::delivery.revalidate'] : []),
  ];
};

export default config;
