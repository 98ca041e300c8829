import { readEnvironment } from '../src/platform/environment';

const config = () => {
  const env = readEnvironment();
  return {
    // Hosts inside the network that the server may fetch from, for webhooks to a service in the same cluster say.
    allowedHosts: env.OUTBOUND_ALLOWED_HOSTS,
  };
};

export default config;
