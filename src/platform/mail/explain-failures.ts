import type { Core } from '@strapi/strapi';

interface Provider {
  send(message: unknown): unknown;
}

const NOT_SET_UP =
  'The e-mail was not sent, because no e-mail server is set up. Set SMTP_HOST and MAIL_FROM (docs/operations.md, "E-mail").';
const WHAT_TO_DO =
  'Check SMTP_HOST, SMTP_PORT, SMTP_USERNAME and SMTP_PASSWORD (docs/operations.md, "E-mail"). ' +
  'Settings, Email in the admin sends a test.';

/** Delivers straight to the recipients' servers: Strapi's own, which is there if nothing is set up. */
const DIRECT = 'sendmail';

/**
 * Makes failures to send an e-mail say what to do: the person who requested it is not notified, the operator reads it
 * in the log. Has to be called when the email plugin has started.
 */
export function explainMailFailures(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('email') as unknown as { provider: Provider } | undefined;
  if (!plugin) return;
  const isSetUp = strapi.config.get('plugin::email.provider') !== DIRECT;
  const { provider } = plugin;
  plugin.provider = Object.assign(Object.create(provider) as Provider, {
    async send(message: unknown): Promise<unknown> {
      if (!isSetUp) throw new Error(NOT_SET_UP);
      try {
        return await provider.send(message);
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`The e-mail was not sent: ${why}. ${WHAT_TO_DO}`, { cause: error });
      }
    },
  });
}
