import type { Core } from '@strapi/strapi';
import { logSettings } from '../src/platform/logs/settings';

const KEEP_ALIVE_MS = 75_000;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  // Where people reach the server: the links in e-mails lead there.
  url: env('PUBLIC_URL', ''),
  app: {
    keys: env.array('APP_KEYS')!,
  },
  // The address and the protocol of a request are what the nearest proxy says: cookies are then sent safely over HTTPS,
  // and each visitor has a limit of their own on attempts to sign in.
  proxy: {
    koa: env.bool('IS_PROXIED', false),
    maxIpsCount: env.int('PROXY_COUNT', 1),
  },
  http: {
    // Longer than proxies keep theirs (a minute): a request on a connection that is being closed would be lost.
    serverOptions: { keepAliveTimeout: KEEP_ALIVE_MS },
  },
  dirs: {
    // Static files, with the uploads among them.
    public: env('PUBLIC_DIR', './public'),
  },
  // Lines for programs have no table of welcome among them.
  logger: {
    startup: { enabled: logSettings(process.env).style === 'pretty' },
  },
  cron: {
    // Scheduled pieces go out by it.
    enabled: env.bool('CRON_ENABLED', true),
  },
  webhooks: {
    populateRelations: env.bool('WEBHOOKS_POPULATE_RELATIONS', false),
  },
});

export default config;
