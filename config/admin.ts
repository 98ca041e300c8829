import type { Core } from '@strapi/strapi';

interface Previewed {
  documentId?: string;
  locale?: string | null;
  status?: string;
}

/** Strapi's preview: a button beside a piece, where there is a front end that shows drafts. */
function preview(env: Core.Config.Shared.ConfigParams['env']) {
  const url = env('PREVIEW_URL', '');
  // One that is no address is refused, with its name, by the plugin that makes them.
  if (!URL.canParse(url)) return { enabled: false, config: { handler: async () => undefined } };
  return {
    enabled: true,
    config: {
      allowedOrigins: [new URL(url).origin],
      handler: (uid: string, requested: Previewed): Promise<string | undefined> =>
        strapi.plugin('delivery').service('preview').address(uid, requested),
    },
  };
}

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: {
    secret: env('ADMIN_JWT_SECRET')!,
  },
  apiToken: {
    salt: env('API_TOKEN_SALT')!,
  },
  transfer: {
    token: {
      salt: env('TRANSFER_TOKEN_SALT')!,
    },
  },
  secrets: {
    encryptionKey: env('ENCRYPTION_KEY')!,
  },
  preview: preview(env),
  // A newsroom's tool shows no survey and no advertisement.
  flags: {
    nps: env.bool('FLAG_NPS', false),
    promoteEE: env.bool('FLAG_PROMOTE_EE', false),
    docLinks: env.bool('FLAG_DOC_LINKS', true),
  },
});

export default config;
