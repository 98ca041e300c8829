import type { Core } from '@strapi/strapi';
import { readEnvironment, type Environment } from '../src/platform/environment';

interface Previewed {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

/** Configures Strapi's preview: a button next to an article, if a front end shows drafts. */
function preview(env: Environment) {
  const url = env.PREVIEW_URL;
  // The delivery plugin rejects one that is no URL, because it builds the addresses.
  if (!url || !URL.canParse(url))
    return { enabled: false, config: { handler: async () => undefined } };
  return {
    enabled: true,
    config: {
      allowedOrigins: [new URL(url).origin],
      handler: (uid: string, requested: Previewed): Promise<string | undefined> =>
        strapi.plugin('delivery').service('preview').address(uid, requested),
    },
  };
}

const config = (): Core.Config.Admin => {
  const env = readEnvironment();
  return {
    auth: {
      secret: env.ADMIN_JWT_SECRET!,
    },
    apiToken: {
      salt: env.API_TOKEN_SALT!,
    },
    transfer: {
      token: {
        salt: env.TRANSFER_TOKEN_SALT!,
      },
    },
    secrets: {
      encryptionKey: env.ENCRYPTION_KEY!,
    },
    preview: preview(env),
    // A newsroom's tool shows no survey and no advertisement.
    flags: {
      nps: env.FLAG_NPS,
      promoteEE: env.FLAG_PROMOTE_EE,
      docLinks: env.FLAG_DOC_LINKS,
    },
  };
};

export default config;
