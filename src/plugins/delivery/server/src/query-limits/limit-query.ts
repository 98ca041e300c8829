import type { Core, Struct } from '@strapi/strapi';
import { deliveryConfig } from '../config';
import { DEFAULT_POPULATE } from './default-populate';
import { checkConditions } from './filter-values';
import { limitFields } from './fields';
import type { Limits } from './limits';
import { limitPopulate } from './populate-limits';
import { readPopulate, writePopulate, type PopulateTree } from './populate-tree';
import { limitFilters, limitPagination, limitSort, type LimitedQuery } from './query-limits';
import { targetOf, type GetModel } from './target-type';
import { notUnderstood } from './errors';

interface Query extends LimitedQuery {
  populate?: unknown;
  fields?: unknown;
  _q?: unknown;
}

/**
 * Checks a part of a query that can have filters, a sort and pages.
 * @throws ValidationError
 */
export function limitPart(
  { filters, sort, pagination }: LimitedQuery,
  limits: Limits,
  most: number
): void {
  limitFilters(filters, limits.filters);
  limitSort(sort, limits.sortKeys);
  limitPagination(pagination, most);
}

/** Filters and pages of populated records, which are next to each other there. */
function limitNested(
  tree: PopulateTree,
  { attributes }: Struct.Schema,
  getModel: GetModel,
  limits: Limits,
  most: number
): void {
  for (const [name, { options, children }] of Object.entries(tree)) {
    const target = targetOf(attributes[name]!);
    const model = target ? getModel(target) : undefined;
    if (!model) continue;
    if (options) {
      limitPart({ ...options, pagination: options }, limits, most);
      checkConditions(options.filters, model, getModel);
      limitFields(options.fields);
    }
    if (children) limitNested(children, model, getModel, limits, most);
  }
}

const modelsOf =
  (strapi: Core.Strapi): GetModel =>
  (uid) =>
    strapi.getModel(uid as never) as Struct.Schema | undefined;

/**
 * Checks filters, with what they are compared with.
 * @throws ValidationError
 */
export function limitConditions(
  strapi: Core.Strapi,
  filters: unknown,
  model: Struct.Schema,
  limits: Limits
): void {
  limitFilters(filters, limits.filters);
  checkConditions(filters, model, modelsOf(strapi));
}

/**
 * Checks the query of a request to a generated route, gives it a populate where it has none, and puts names in the
 * place of "*".
 * @param fill whether to give a populate
 * @throws ValidationError that says what is too much, and what to do
 */
export function limitQuery(
  strapi: Core.Strapi,
  query: Query,
  contentType: Struct.Schema,
  fill: boolean
): void {
  const { generated } = deliveryConfig(strapi);
  const most = strapi.config.get<number>('api.rest.maxLimit');
  const getModel = modelsOf(strapi);
  limitPart(query, generated, most);
  checkConditions(query.filters, contentType, getModel);
  limitFields(query.fields);
  if (query._q !== undefined && typeof query._q !== 'string')
    throw notUnderstood('"_q" must be given once, as a text.', { parameter: '_q' });

  const requested = readPopulate(query.populate);
  if (!requested) {
    const own = DEFAULT_POPULATE[contentType.uid];
    if (fill && own && query.fields === undefined) query.populate = writePopulate(own);
    return;
  }
  const tree = limitPopulate(requested, contentType, getModel, generated.populate);
  limitNested(tree, contentType, getModel, generated, most);
  query.populate = writePopulate(tree);
}
