import type { Core } from '@strapi/strapi';
import { applyLayouts } from './content-manager-layouts';
import { registerChecks } from './documents';
import { logServerErrors } from './logs/server-errors';
import { serveMetrics } from './metrics';
import { shutDownGracefully } from './platform/http/shutdown';
import { serveReadiness } from './readiness';
import { limitGraphQLAnswers } from './request-limits/graphql-answers';
import { seedLocales } from './access/locales';
import { seedReadingRoles } from './access/reading-roles';
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
    logServerErrors(strapi);
    serveReadiness(strapi);
    serveMetrics(strapi);
    limitGraphQLAnswers(strapi);
    watchDatabase(strapi);
    shutDownGracefully(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedLocales(strapi);
    await seedReadingRoles(strapi);
    await seedAdminRoles(strapi);
    await applyLayouts(strapi);
  },
};
