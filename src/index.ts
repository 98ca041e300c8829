import type { Core } from '@strapi/strapi';
import { applyLayouts } from './bootstrap/layouts';
import { guardContentManager } from './content-validation/content-manager-writes';
import { guardGraphQLWrites } from './content-validation/graphql-writes';
import { registerChecks } from './content-validation';
import { fieldProblems } from './content-validation/field-checks';
import { logServerErrors } from './platform/logs/server-errors';
import { serveMetrics } from './metrics';
import { limitOperations } from './platform/http/rate-limit/limit-operations';
import { explainMailFailures } from './platform/mail/explain-failures';
import { answerBeforeMail } from './platform/sign-in/answer-before-mail';
import { finishBackground } from './platform/sign-in/background';
import { equalizeComparisons } from './platform/sign-in/equal-comparisons';
import { shutDownGracefully } from './platform/http/shutdown';
import { serveReadiness } from './platform/http/readiness';
import { limitGraphQLAnswers } from './platform/graphql/rejected-values';
import { seedLocales } from './bootstrap/locales';
import { guardOpenRoutes } from './access/missing-rights';
import { guardReferences } from './access/references';
import { guardUploadRoutes } from './access/upload-routes';
import { seedReadingRoles } from './bootstrap/reader-roles';
import { seedAdminRoles } from './bootstrap/admin-roles';
import { watchDatabase } from './platform/database/errors';
import { waitForWriters } from './platform/database/wait-for-writers';
import { filterOutboundRequests, stopFilteringOutboundRequests } from './platform/http/outbound';
import { assertSecrets } from './platform/check-secrets';

// When the application is loaded, before Strapi's own checks, which name one secret only. A build does not load it.
assertSecrets(process.env);

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register({ name: 'country', type: 'string' });
    strapi.customFields.register({ name: 'language', type: 'string' });
    strapi.customFields.register({ name: 'url', type: 'string' });
    guardUploadRoutes(strapi);
    guardReferences(strapi);
    guardOpenRoutes(strapi);
    registerChecks(strapi);
    // The checks of a save, for the check of stored content.
    strapi.add('content-problems', () => fieldProblems.bind(null, strapi));
    guardContentManager(strapi);
    guardGraphQLWrites(strapi);
    logServerErrors(strapi);
    serveReadiness(strapi);
    serveMetrics(strapi);
    limitGraphQLAnswers(strapi);
    equalizeComparisons(strapi);
    answerBeforeMail(strapi);
    // Around the two before: a request that is one too many costs nothing.
    limitOperations(strapi);
    watchDatabase(strapi);
    waitForWriters(strapi);
    filterOutboundRequests(strapi);
    shutDownGracefully(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedLocales(strapi);
    await seedReadingRoles(strapi);
    await seedAdminRoles(strapi);
    await applyLayouts(strapi);
    explainMailFailures(strapi);
  },

  async destroy({ strapi }: { strapi: Core.Strapi }) {
    await finishBackground(strapi);
    await stopFilteringOutboundRequests();
  },
};
