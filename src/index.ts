import type { Core } from '@strapi/strapi';
import { applyLayouts } from './content-manager-layouts';
import { registerChecks } from './documents';
import { logServerErrors } from './logs/server-errors';
import { serveMetrics } from './metrics';
import { limitOperations } from './platform/http/rate-limit/limit-operations';
import { explainMailFailures } from './platform/mail/explain-failures';
import { answerBeforeMail } from './platform/sign-in/answer-before-mail';
import { finishBackground } from './platform/sign-in/background';
import { equalizeComparisons } from './platform/sign-in/equal-comparisons';
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
    equalizeComparisons(strapi);
    answerBeforeMail(strapi);
    // Around the two before: a request that is one too many costs nothing.
    limitOperations(strapi);
    watchDatabase(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await seedLocales(strapi);
    await seedReadingRoles(strapi);
    await seedAdminRoles(strapi);
    await applyLayouts(strapi);
    explainMailFailures(strapi);
  },

  destroy: ({ strapi }: { strapi: Core.Strapi }) => finishBackground(strapi),
};
