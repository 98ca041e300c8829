import type { Core } from '@strapi/strapi';
import { serveUploads } from '../platform/uploads/serve-uploads';

/** See src/platform/uploads/serve-uploads.ts. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => serveUploads(strapi);
