import type { Core, Struct } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { deliveryConfig } from '../config';
import { checkConditions } from './filter-values';
import { limitPart } from './limit-query';
import type { LimitedQuery } from './query-limits';

/** The content types by the name that GraphQL gives their filters. */
function modelsByFilters(strapi: Core.Strapi): Map<string, Struct.Schema> {
  const { naming } = strapi.plugin('graphql').service('utils');
  return new Map(
    Object.values<Struct.Schema>(strapi.contentTypes as never).map((model) => [
      naming.getFiltersInputTypeName(model) as string,
      model,
    ])
  );
}

/** An argument that is `null` is one that is left out; Strapi reads it as an object. */
const provided = (args: object): LimitedQuery =>
  Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));

/**
 * The same limits for GraphQL, before any field with arguments is resolved. How deep a query goes is limited by the
 * plugin's own `depthLimit`.
 */
export function limitGraphQL(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  const getModel = (uid: string) => strapi.getModel(uid as never) as Struct.Schema | undefined;
  let models: Map<string, Struct.Schema> | undefined;
  graphql.service('extension').use(({ nexus }: { nexus: typeof Nexus }) => ({
    plugins: [
      nexus.plugin({
        name: 'query-limits',
        onCreateFieldResolver({ fieldConfig }) {
          if (!fieldConfig.args || Object.keys(fieldConfig.args).length === 0) return undefined;
          const filters = fieldConfig.args.filters && String(fieldConfig.args.filters.type);
          return (root, all, context, info, next) => {
            const args = provided(all);
            const most = graphql.config<number>('maxLimit');
            limitPart(args, deliveryConfig(strapi).generated, most);
            models ??= modelsByFilters(strapi);
            const model = filters && models.get(filters);
            if (model) checkConditions(args.filters, model, getModel);
            return next(root, args, context, info);
          };
        },
      }),
    ],
  }));
}
