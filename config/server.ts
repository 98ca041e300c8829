import type { Core } from '@strapi/strapi';
import { logSettings } from '../src/platform/logs/settings';
import { readEnvironment } from '../src/platform/environment';

const KEEP_ALIVE_MS = 75_000;

const config = (): Core.Config.Server => {
  const env = readEnvironment();
  return {
    host: env.HOST,
    port: env.PORT,
    // The address at which people reach the server: links in e-mails lead there.
    url: env.PUBLIC_URL,
    app: {
      keys: env.APP_KEYS,
    },
    // The address and the protocol of a request are what the nearest proxy says: cookies are then sent safely over HTTPS,
    // and each visitor has a limit of their own on attempts to sign in.
    proxy: {
      koa: env.IS_PROXIED,
      maxIpsCount: env.PROXY_COUNT,
    },
    http: {
      // Longer than proxies keep theirs (a minute): a request on a connection that is being closed would be lost.
      serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
    },
    dirs: {
      // Static files, with the uploads among them.
      public: env.PUBLIC_DIR,
    },
    // Without the table of welcome where programs read the lines.
    logger: {
      startup: { enabled: logSettings(env).style === 'pretty' },
    },
    cron: {
      // Publishes scheduled articles.
      enabled: env.CRON_ENABLED,
    },
    webhooks: {
      populateRelations: env.WEBHOOKS_POPULATE_RELATIONS,
    },
  };
};

export default config;
