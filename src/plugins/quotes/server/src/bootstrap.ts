import type { Core } from '@strapi/strapi';
import { registerPermissions } from './permissions';

export default ({ strapi }: { strapi: Core.Strapi }) => registerPermissions(strapi);
