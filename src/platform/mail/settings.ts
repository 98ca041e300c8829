import type { Environment } from '../environment';

/** An e-mail server that says nothing must not keep what waits for it for minutes. */
const TIMEOUT_MS = 15_000;
/** The port on which SMTP begins with TLS. */
const IMPLICIT_TLS_PORT = 465;

/**
 * Reads how e-mails are sent: through the SMTP server of the environment.
 * @returns the configuration of Strapi's email plugin; empty without a server
 * @throws Error that names the setting and what it may be
 */
export function mailSettings(env: Environment) {
  const host = env.SMTP_HOST;
  if (!host) return {};
  const from = env.MAIL_FROM;
  if (!from.includes('@'))
    throw new Error(
      'MAIL_FROM must be the address that e-mails come from where SMTP_HOST is set, for example "Newsroom <newsroom@example.org>".'
    );
  const port = env.SMTP_PORT;
  const secure = env.SMTP_SECURE ?? port === IMPLICIT_TLS_PORT;
  const user = env.SMTP_USERNAME;
  return {
    provider: 'nodemailer',
    providerOptions: {
      ...{ host, port, secure },
      // Without TLS the password would be sent in the clear.
      ...(user && { auth: { user, pass: env.SMTP_PASSWORD }, requireTLS: !secure }),
      ...{ connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS },
    },
    settings: { defaultFrom: from, defaultReplyTo: env.MAIL_REPLY_TO || from },
  };
}
