import type { Core } from '@strapi/strapi';
import { applyLayouts } from './content-manager-layouts';
import { registerChecks } from './documents';
import { serveReadiness } from './readiness';
import { seedLocales } from './access/locales';
import { seedPublicRole } from './access/public-role';
import { seedAdminRoles } from './access/admin-roles';
import { watchDatabase } from './database-trouble';
import { assertSecrets } from './secrets';

// When the application is loaded, before Strapi's own checks, which name one secret only. A build does not load it.
assertSecrets(process.env);

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({ name: 'country', type: 'string' });
    strapi.customFields.register({ name: 'language', type: 'string' });
    registerChecks(strapi);
    serveReadiness(strapi);
    watchDatabase(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedLocales(strapi);
    await seedPublicRole(strapi);
    await seedAdminRoles(strapi);
    await applyLayouts(strapi);
  },
};
