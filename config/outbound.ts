import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  // Hosts inside the network that the server may fetch from, for webhooks to a service in the same cluster say.
  allowedHosts: (env.array('OUTBOUND_ALLOWED_HOSTS', []) as string[]).filter(Boolean),
});

export default config;
