import {
  choice,
  flag,
  list,
  optionalChoice,
  optionalFlag,
  optionalText,
  pairs,
  positiveNumber,
  text,
  wholeNumber,
  type Variable,
} from './kinds';

const SECONDS_OF_AN_HOUR = 3600;

const mode = {
  NODE_ENV: optionalText(),
};

const listening = {
  HOST: { ...text('0.0.0.0'), sample: '0.0.0.0' },
  PORT: { ...wholeNumber(1337, 0, 65_535), sample: '1337' },
  PUBLIC_URL: { ...text(), example: 'https://newsroom.example.org' },
  IS_PROXIED: flag(false),
  PROXY_COUNT: wholeNumber(1),
  PUBLIC_DIR: text('./public'),
  CORS_ORIGINS: { ...list(), example: 'https://news.example.org' },
};

const secrets = {
  APP_KEYS: { ...list(), sample: 'toBeModified1,toBeModified2' },
  API_TOKEN_SALT: { ...optionalText(), sample: 'toBeModified' },
  ADMIN_JWT_SECRET: { ...optionalText(), sample: 'toBeModified' },
  TRANSFER_TOKEN_SALT: { ...optionalText(), sample: 'toBeModified' },
  JWT_SECRET: { ...optionalText(), sample: 'toBeModified' },
  ENCRYPTION_KEY: { ...optionalText(), sample: 'toBeModified' },
};

const shutdown = {
  SHUTDOWN_TIMEOUT_SECONDS: wholeNumber(20, 0, SECONDS_OF_AN_HOUR, 'seconds'),
  SHUTDOWN_DELAY_SECONDS: wholeNumber(0, 0, SECONDS_OF_AN_HOUR, 'seconds'),
};

const database = {
  DATABASE_CLIENT: choice(['sqlite', 'postgres'], 'sqlite'),
  DATABASE_FILENAME: text('.tmp/data.db'),
  DATABASE_URL: {
    ...optionalText(),
    example: 'postgres://user:password@localhost:5432/ontherecord',
  },
  DATABASE_HOST: text('localhost'),
  DATABASE_PORT: wholeNumber(5432, 1, 65_535),
  DATABASE_NAME: text('strapi'),
  DATABASE_USERNAME: text('strapi'),
  DATABASE_PASSWORD: text('strapi'),
  DATABASE_SCHEMA: text('public'),
  DATABASE_SSL: flag(false),
  DATABASE_SSL_CA: optionalText(),
  DATABASE_SSL_REJECT_UNAUTHORIZED: flag(true),
  DATABASE_POOL_MIN: wholeNumber(2),
  DATABASE_POOL_MAX: wholeNumber(10, 1),
  DATABASE_CONNECTION_TIMEOUT: wholeNumber(60_000),
  DATABASE_LOCK_TIMEOUT: wholeNumber(30_000),
  DATABASE_STATEMENT_TIMEOUT: wholeNumber(60_000),
  DATABASE_IDLE_TRANSACTION_TIMEOUT: wholeNumber(60_000),
};

const redis = {
  REDIS_URL: { ...optionalText(), example: 'redis://localhost:6379' },
};

const frontEnds = {
  SITE_URL: { ...optionalText(), example: 'https://news.example.org' },
  MEDIA_URL: { ...optionalText(), example: 'https://media.example.org' },
  PREVIEW_URL: { ...optionalText(), example: 'http://localhost:3000/preview' },
  PREVIEW_SECRET: { ...optionalText(), sample: 'toBeModified' },
  PREVIEW_MINUTES: wholeNumber(60, 1),
  GRAPHQL_DEPTH_LIMIT: wholeNumber(10, 1),
};

const caching = {
  DELIVERY_CACHE: flag(true),
  DELIVERY_CACHE_MB: wholeNumber(64),
  CDN_MAX_AGE: wholeNumber(86_400),
  CDN_STALE_WHILE_REVALIDATE: wholeNumber(60),
  PURGE_URL: { ...optionalText(), example: 'https://cdn.example.org/purge' },
  PURGE_FORMAT: text('json'),
  PURGE_TOKEN: optionalText(),
};

const rateLimits = {
  LIMIT_SIGN_IN: wholeNumber(30),
  LIMIT_RENEWALS: wholeNumber(600),
  LIMIT_ACCOUNTS: wholeNumber(300),
  LIMIT_ANALYSIS: wholeNumber(600),
  LIMIT_READS: wholeNumber(1200),
};

const mail = {
  SMTP_HOST: { ...text(), example: 'smtp.example.org' },
  SMTP_PORT: wholeNumber(587, 1, 65_535),
  SMTP_SECURE: optionalFlag(),
  SMTP_USERNAME: { ...text(), example: 'newsroom' },
  SMTP_PASSWORD: text(),
  MAIL_FROM: { ...text(), example: '"Newsroom <newsroom@example.org>"' },
  MAIL_REPLY_TO: text(),
};

const outbound = {
  OUTBOUND_ALLOWED_HOSTS: { ...list(), example: 'hooks.internal,10.20.0.0/16' },
  UPLOAD_MAX_MEGAPIXELS: positiveNumber(50),
  WEBHOOKS_POPULATE_RELATIONS: flag(false),
};

const publishing = {
  PUBLISHING_RULES: { ...pairs(), example: 'article.no-author=warn,article.no-cover=block' },
};

const observability = {
  LOG_LEVEL: choice(['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'], 'http'),
  LOG_FORMAT: optionalChoice(['json', 'pretty']),
  METRICS_TOKEN: optionalText(),
};

const parts = {
  QUOTES_ENABLED: flag(true),
  DELIVERY_ENABLED: optionalFlag(),
  DELIVERY_REBUILD: flag(true),
  CRON_ENABLED: flag(true),
};

const admin = {
  FLAG_NPS: flag(false),
  FLAG_PROMOTE_EE: flag(false),
  FLAG_DOC_LINKS: flag(true),
};

/** Read by compose.yaml alone. */
const compose: Record<string, Variable> = {
  POSTGRES_PASSWORD: optionalText(),
  REDIS_PASSWORD: optionalText(),
  APP_MEMORY: { ...optionalText(), example: '2g' },
};

interface Section {
  /** Says what the variables are for. */
  title: string;
  variables: Record<string, Variable>;
}

/** The sections of .env.example, in its order. */
export const SECTIONS: Section[] = [
  { title: 'The mode: "production" or "development". Strapi sets it.', variables: mode },
  { title: 'Where the server listens, and where people reach it.', variables: listening },
  {
    title: 'Secrets. check-secrets.ts says which have to be set, and how good they have to be.',
    variables: secrets,
  },
  {
    title:
      'How a process ends. Together less than the 30 seconds that Kubernetes waits before it kills.',
    variables: shutdown,
  },
  { title: 'The database.', variables: database },
  { title: 'Redis, for answers and limits that several processes share.', variables: redis },
  { title: 'What front ends read.', variables: frontEnds },
  { title: 'Caching, and the CDN that is notified of changes.', variables: caching },
  { title: 'Rate limits, 0 for none.', variables: rateLimits },
  { title: 'E-mail.', variables: mail },
  { title: 'Requests that the server makes, and files that it takes.', variables: outbound },
  { title: 'The check before an article is published.', variables: publishing },
  { title: 'Logs and metrics.', variables: observability },
  { title: 'Parts that can be left out, for tests and comparisons.', variables: parts },
  { title: 'The admin panel.', variables: admin },
  { title: 'For the containers of compose.yaml.', variables: compose },
];

/** Every environment variable of the server. docs/operations.md says more of each. */
export const VARIABLES = {
  ...mode,
  ...listening,
  ...secrets,
  ...shutdown,
  ...database,
  ...redis,
  ...frontEnds,
  ...caching,
  ...rateLimits,
  ...mail,
  ...outbound,
  ...publishing,
  ...observability,
  ...parts,
  ...admin,
};
