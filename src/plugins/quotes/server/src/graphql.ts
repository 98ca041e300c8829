import type { Core } from '@strapi/strapi';
import { QUOTE } from './uids';

interface Parent {
  documentId: string;
}

interface Args {
  filters?: Record<string, unknown>;
  locale?: string;
}

interface GraphQLContext {
  state: { auth?: unknown };
}

const FIELD = `
  """Published quotes, in the default language unless a locale is given, newest first."""
  quotes(
    filters: QuoteFiltersInput
    pagination: PaginationArg = {}
    sort: [String] = []
    locale: I18NLocaleCode
  ): [Quote]!
`;

/**
 * Adds `Official.quotes` and `Agreement.quotes`. They are queries over published quotes, because relations have one direction
 * (docs/adr/0002-one-way-relations.md).
 */
export function extendGraphQL(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  const extension = graphql.service('extension');
  extension.shadowCRUD(QUOTE).disableMutations();

  const resolveBy = (relation: 'speaker' | 'agreements') => ({
    async resolve(parent: Parent, args: Args, { state: { auth } }: GraphQLContext) {
      const contentType = strapi.contentType(QUOTE);
      const { transformArgs } = graphql.service('builders').utils;
      const requested = transformArgs(args, { contentType, usePagination: true });
      await strapi.contentAPI.validate.query(requested, contentType, { auth });
      const { filters, ...query } = (await strapi.contentAPI.sanitize.query(
        requested,
        contentType,
        {
          auth,
        }
      )) as Args & { sort?: string[] };
      const own = { [relation]: { documentId: parent.documentId } };
      return strapi.documents(QUOTE).findMany({
        ...query,
        ...(!query.sort?.length && { sort: ['publishedAt:desc', 'order:asc'] }),
        filters: filters ? { $and: [own, filters] } : own,
        status: 'published',
      } as never);
    },
  });

  extension.use({
    typeDefs: `extend type Official {${FIELD}} extend type Agreement {${FIELD}}`,
    resolvers: {
      Official: { quotes: resolveBy('speaker') },
      Agreement: { quotes: resolveBy('agreements') },
    },
    resolversConfig: {
      'Official.quotes': { auth: { scope: [`${QUOTE}.find`] } },
      'Agreement.quotes': { auth: { scope: [`${QUOTE}.find`] } },
    },
  });
}
