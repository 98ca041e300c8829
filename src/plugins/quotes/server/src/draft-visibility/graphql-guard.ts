import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type * as Nexus from 'nexus';
import { getService } from '../get-service';
import { requestsDrafts } from './requests-drafts';

interface GraphQLContext {
  state: { auth?: unknown };
}

type Resolve = (
  root: unknown,
  args: Record<string, unknown>,
  context: GraphQLContext,
  info: unknown
) => unknown;

/**
 * The same as the guard of routes, for GraphQL: before any field is resolved, whether by name, alias, fragment or
 * variable, its arguments are looked at.
 * @throws ForbiddenError, which GraphQL answers as `extensions.code` FORBIDDEN
 */
export function guardGraphQL(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof Nexus }) => ({
      plugins: [
        nexus.plugin({
          name: 'drafts-guard',
          onCreateFieldResolver({ fieldConfig }) {
            if (!fieldConfig.args || Object.keys(fieldConfig.args).length === 0) return undefined;
            return async (root, args, context, info, next) => {
              const { auth } = (context as GraphQLContext).state;
              if (
                requestsDrafts(args) &&
                !(await getService(strapi, 'rights').canReadDrafts(auth))
              ) {
                throw new errors.ForbiddenError('Drafts are not public.');
              }
              return (next as Resolve)(root, args, context as GraphQLContext, info);
            };
          },
        }),
      ],
    }));
}
