import { readEnvironment } from '../src/platform/environment';

const config = () => {
  const env = readEnvironment();
  return {
    // Of one picture, all frames together. Decoding one of 50 megapixels takes up to 400 MB: see docs/operations.md,
    // "Limits".
    maxMegapixels: env.UPLOAD_MAX_MEGAPIXELS,
  };
};

export default config;
