import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { deliveryConfig } from '../config';
import { limitPart } from './limit-query';
import type { LimitedQuery } from './query-limits';

/**
 * The same limits for GraphQL, before any field with arguments is resolved. How deep a query goes is limited by the
 * plugin's own `depthLimit`.
 */
export function limitGraphQL(strapi: Core.Strapi): void {
  const graphql = strapi.plugin('graphql');
  graphql.service('extension').use(({ nexus }: { nexus: typeof Nexus }) => ({
    plugins: [
      nexus.plugin({
        name: 'query-limits',
        onCreateFieldResolver({ fieldConfig }) {
          if (!fieldConfig.args || Object.keys(fieldConfig.args).length === 0) return undefined;
          return (root, args, context, info, next) => {
            const most = graphql.config<number>('maxLimit');
            limitPart(args as LimitedQuery, deliveryConfig(strapi).generated, most);
            return next(root, args, context, info);
          };
        },
      }),
    ],
  }));
}
