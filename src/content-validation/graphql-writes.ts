import type { Core, UID } from '@strapi/strapi';

/** The types whose mutations are open. */
const WRITABLE: UID.ContentType[] = [
  'api::article.article',
  'api::agreement.agreement',
  'api::official.official',
];

type Resolve = (...call: Call) => unknown;
type Call = [parent: unknown, args: { data?: unknown }, context: unknown, info: unknown];

/**
 * Validates what a mutation writes as REST does: Strapi's mutations only take out what the caller may not write, as a
 * relation to records that they may not read.
 */
export function guardGraphQLWrites(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  if (!graphql) return;
  graphql.service('extension').use(() => {
    const { naming } = graphql.service('utils');
    const resolversConfig = Object.fromEntries(
      WRITABLE.flatMap((uid) => {
        const contentType = strapi.contentType(uid);
        const validate = async (next: Resolve, ...call: Call) => {
          const [, { data }, context] = call;
          const { auth } = (context as { state: { auth: unknown } }).state;
          await strapi.contentAPI.validate.input(data as never, contentType, {
            auth: auth as never,
          });
          return next(...call);
        };
        return [
          naming.getCreateMutationTypeName(contentType),
          naming.getUpdateMutationTypeName(contentType),
        ].map((mutation: string) => [`Mutation.${mutation}`, { middlewares: [validate] }]);
      })
    );
    return { resolversConfig };
  });
}
