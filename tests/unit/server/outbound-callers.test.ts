/** Everything in Strapi and in this project that opens a connection: a new one has to be looked at before it lands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
/** Of the browser, of tools on a developer's machine, and types. */
const NOT_OF_THE_SERVER = new Set([
  'cloud-cli',
  'design-system',
  'generators',
  'icons',
  'openapi',
  'types',
  'typescript-utils',
  'ui-primitives',
]);
const OPENS_CONNECTIONS =
  /\bfetch\(|\bhttps?\.(request|get)\(|(require\(|from )['"](axios|got|node-fetch|undici|ws|nodemailer|(node:)?(https?|http2|net|tls|dgram))['"]/;

/** Goes through the `fetch` of the process, which src/platform/http/outbound replaces. */
const FILTERED = 'fetch of the process';
/** Is part of the server that listens, or reads names of its classes. */
const LISTENS = 'does not connect';
/** Is run by an operator in a shell (strapi transfer, strapi export). */
const COMMAND = 'command of an operator';

const OF_STRAPI: Record<string, string> = {
  'admin/dist/server/server/src/ai/services/ai.js': FILTERED,
  'core/dist/ee/license.js': FILTERED,
  'core/dist/services/metrics/sender.js': FILTERED,
  'core/dist/services/webhook-runner.js': FILTERED,
  'core/dist/utils/fetch.js': FILTERED,
  'i18n/dist/server/services/ai-localizations.js': FILTERED,
  'plugin-users-permissions/dist/server/utils/oauth-connect/oauth1.js': FILTERED,
  'plugin-users-permissions/dist/server/utils/oauth-connect/oauth2.js': FILTERED,
  'plugin-users-permissions/dist/server/utils/provider-http.js': FILTERED,
  'plugin-users-permissions/dist/server/utils/verify-jwt-with-jwks.js': FILTERED,
  'upload/dist/server/services/ai-metadata.js': FILTERED,
  'upload/dist/server/services/file.js': FILTERED,
  'upload/dist/server/utils/images.js': FILTERED,
  // Named fetch, but reads users from the database.
  'plugin-users-permissions/dist/server/controllers/user.js': LISTENS,
  'core/dist/configuration/urls.js': LISTENS,
  'core/dist/services/server/http-server.js': LISTENS,
  'core/dist/services/server/koa-methods.js': LISTENS,
  'data-transfer/dist/strapi/remote/handlers/pull.js': LISTENS,
  'data-transfer/dist/strapi/remote/handlers/push.js': LISTENS,
  'data-transfer/dist/strapi/remote/handlers/utils.js': LISTENS,
  'data-transfer/dist/strapi/providers/local-source/assets.js': COMMAND,
  'data-transfer/dist/strapi/providers/utils.js': COMMAND,
  'data-transfer/dist/strapi/utils/project-settings-logos.js': COMMAND,
  'strapi/dist/src/cli/utils/telemetry.js': COMMAND,
  // Connects to the mail server of each recipient: no mailer is set up by default but this one.
  'provider-email-sendmail/dist/direct-smtp.js': 'SMTP',
};

const OF_THE_PROJECT: Record<string, string> = {
  'src/platform/http/outbound/bounded-response.ts': FILTERED,
  'src/platform/http/outbound/connector.ts': FILTERED,
  'src/platform/http/outbound/outbound-fetch.ts': FILTERED,
  'src/platform/http/shutdown/connections.ts': LISTENS,
  'src/platform/logs/redact.ts': LISTENS,
};
/** Fetch from addresses of the environment, unfiltered. */
const TRUSTED = ['src/plugins/delivery/server/src/invalidation/purge.ts'];

/** The files in a folder, except what belongs to the admin panel. */
function* filesIn(folder: string, extension: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (entry.name.endsWith(extension)) yield file;
    } else if (entry.name !== 'node_modules' && !isAdminPanel(file)) {
      yield* filesIn(file, extension);
    }
  }
}

const isAdminPanel = (folder: string): boolean =>
  /\/(dist|dist\/ee|src|quotes|delivery)\/admin$/.test(folder.replaceAll(path.sep, '/'));

function callersIn(
  folder: string,
  extension: string,
  root: string,
  pattern = OPENS_CONNECTIONS
): string[] {
  if (!existsSync(folder)) return [];
  return [...filesIn(folder, extension)]
    .filter((file) => pattern.test(readFileSync(file, 'utf8').replace(/^import type .*$/gm, '')))
    .map((file) => path.relative(root, file).replaceAll(path.sep, '/'));
}

describe('what opens connections', () => {
  it('is known, in Strapi', () => {
    const root = path.join(ROOT, 'node_modules/@strapi');
    const packages = readdirSync(root).filter((name) => !NOT_OF_THE_SERVER.has(name));
    const callers = packages.flatMap((name) =>
      callersIn(path.join(root, name, 'dist'), '.js', root)
    );
    const isBundle = (file: string) => /\/(index|Strapi)\.js$/.test(file);
    expect(callers.filter((file) => !isBundle(file)).sort()).toEqual(Object.keys(OF_STRAPI).sort());
  });

  it('is known, in this project', () => {
    const callers = callersIn(path.join(ROOT, 'src'), '.ts', ROOT);
    expect(callers.sort()).toEqual(Object.keys(OF_THE_PROJECT).sort());
  });

  it('goes around the filter for addresses of the environment alone', () => {
    const callers = callersIn(path.join(ROOT, 'src'), '.ts', ROOT, /\btrustedFetch\b/);
    expect(callers.filter((file) => !file.startsWith('src/platform/'))).toEqual(TRUSTED);
  });
});
