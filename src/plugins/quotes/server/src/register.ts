import type { Core } from '@strapi/strapi';
import { assertConfiguredType } from './config';
import { registerAgreement } from './documents/agreement';
import { registerArticle } from './documents/article';
import { registerOfficial } from './documents/official';
import { registerQuote } from './documents/quote';
import { registerTrail } from './documents/trail';
import { guardGraphQL } from './drafts/graphql-guard';
import { guardRoutes } from './drafts/route-guard';
import { extendGraphQL } from './graphql';
import { registerMeasured } from './measured';
import { registerPermissions } from './permissions';
import { registerPublicChange } from './public-change';
import { guardContentManagerRoutes } from './rights/content-manager-routes';
import { guardDerivedDocuments } from './rights/derived-documents';
import { guardI18nRoutes } from './rights/i18n-routes';
import { letQuotesFollowArticles } from './rights/quotes-follow-articles';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  assertConfiguredType(strapi);
  registerPublicChange(strapi);
  registerMeasured(strapi);
  // Before what writes: nothing is begun that the caller may not do.
  guardDerivedDocuments(strapi);
  guardContentManagerRoutes(strapi);
  guardI18nRoutes(strapi);
  registerArticle(strapi);
  registerQuote(strapi);
  registerOfficial(strapi);
  registerAgreement(strapi);
  registerTrail(strapi);
  guardRoutes(strapi);
  guardGraphQL(strapi);
  extendGraphQL(strapi);
  // Here, not in bootstrap: the admin gives the super admin all rights in its own bootstrap, which comes first.
  letQuotesFollowArticles(strapi);
  await registerPermissions(strapi);
};
