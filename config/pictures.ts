import type { Core } from '@strapi/strapi';

const config = ({ env }: Core.Config.Shared.ConfigParams) => ({
  // Of one picture, all frames together. Decoding one of 50 megapixels takes up to 400 MB: see docs/operations.md, "Limits".
  maxMegapixels: env.float('UPLOAD_MAX_MEGAPIXELS', 50),
});

export default config;
