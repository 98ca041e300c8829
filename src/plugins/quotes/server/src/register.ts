import type { Core } from '@strapi/strapi';
import { assertArticleType } from './article-type';
import { registerAgreement } from './document-hooks/agreement';
import { registerArticle } from './document-hooks/article';
import { registerOfficial } from './document-hooks/official';
import { registerQuote } from './document-hooks/quote';
import { registerAppendOnlyLog } from './activity-log/append-only';
import { guardGraphQL } from './draft-visibility/graphql-guard';
import { guardRoutes } from './draft-visibility/route-guard';
import { extendGraphQL } from './graphql';
import { registerMeasured } from './measurements';
import { registerPermissions } from './permissions';
import { registerPublicChange } from './publishing/public-change';
import { guardContentManagerRoutes } from './rights/content-manager-routes';
import { guardDerivedDocuments } from './rights/derived-documents';
import { guardI18nRoutes } from './rights/i18n-routes';
import { letQuotesFollowArticles } from './rights/quotes-follow-articles';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  assertArticleType(strapi);
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
  registerAppendOnlyLog(strapi);
  guardRoutes(strapi);
  guardGraphQL(strapi);
  extendGraphQL(strapi);
  // Here, not in bootstrap: the admin gives the super admin all rights in its own bootstrap, which comes first.
  letQuotesFollowArticles(strapi);
  await registerPermissions(strapi);
};
