import type { Limits } from './limits';
import { elementsOf } from './list-in-query';
import { notANumber, tooMuch } from './too-much';

/** The parts of a query whose size is limited; REST and GraphQL name them alike. */
export interface LimitedQuery {
  filters?: unknown;
  sort?: unknown;
  pagination?: unknown;
}

const JOINS = new Set(['$and', '$or', 'and', 'or']);
const LISTS = new Set(['$in', '$notIn', 'in', 'notIn', '$between', 'between']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** @throws ValidationError where there are more filters than may be, or they go too deep */
export function limitFilters(filters: unknown, limits: Limits['filters']): void {
  let conditions = 0;

  function look(value: unknown, path: string[]): void {
    const where = path.join('.');
    if (path.length > limits.depth) {
      throw tooMuch(
        `"filters" go deeper than ${limits.depth} names in "${where}". Filter by something nearer.`,
        { parameter: 'filters', path: where, limit: limits.depth }
      );
    }
    const name = path.at(-1) ?? '';
    const elements = elementsOf(value);
    if (elements && JOINS.has(name) && elements.length > limits.branches) {
      throw tooMuch(
        `"filters" have ${elements.length} branches in "${where}", at most ${limits.branches} are served. Ask in several requests, or use $in for several values of one attribute.`,
        { parameter: 'filters', path: where, limit: limits.branches }
      );
    }
    if (elements && LISTS.has(name)) {
      conditions += 1;
      if (elements.length <= limits.values) return;
      throw tooMuch(
        `"filters" have ${elements.length} values in "${where}", at most ${limits.values} are served. Ask in several requests.`,
        { parameter: 'filters', path: where, limit: limits.values }
      );
    }
    if (elements) elements.forEach((element) => look(element, path));
    else if (isObject(value)) {
      Object.entries(value).forEach(([key, nested]) => look(nested, [...path, key]));
    } else conditions += 1;
  }

  look(filters ?? {}, []);
  if (conditions > limits.conditions) {
    throw tooMuch(
      `"filters" have ${conditions} conditions, at most ${limits.conditions} are served. Ask in several requests.`,
      { parameter: 'filters', limit: limits.conditions }
    );
  }
}

function sortKeys(sort: unknown): number {
  if (typeof sort === 'string') return sort.split(',').length;
  const elements = elementsOf(sort);
  if (elements) return elements.reduce<number>((sum, one) => sum + sortKeys(one), 0);
  if (!isObject(sort)) return 0;
  return Object.values(sort).reduce<number>(
    (sum, nested) => sum + Math.max(1, isObject(nested) ? sortKeys(nested) : 1),
    0
  );
}

/** @throws ValidationError where there are more sort keys than may be */
export function limitSort(sort: unknown, limit: number): void {
  const keys = sortKeys(sort);
  if (keys <= limit) return;
  throw tooMuch(`"sort" has ${keys} keys, at most ${limit} are served. Leave out the last ones.`, {
    parameter: 'sort',
    limit,
  });
}

const LEAST: Record<string, number> = { page: 1, pageSize: 1, start: 0, limit: 1 };

/**
 * Stock Strapi answers less than was asked for, and does not say so.
 * @param most how many records a page may have
 * @throws ValidationError for a page of more, and for what is no whole number
 */
export function limitPagination(pagination: unknown, most: number): void {
  if (!isObject(pagination)) return;
  for (const [name, least] of Object.entries(LEAST)) {
    const asked = pagination[name];
    if (asked === undefined || asked === null) continue;
    const value = Number(asked);
    const parameter = `pagination[${name}]`;
    const isSize = name === 'pageSize' || name === 'limit';
    if (isSize && (value > most || value === -1)) {
      throw tooMuch(
        `"${parameter}" is ${value}, at most ${most} are served. Ask page by page, with pagination[page] or pagination[start].`,
        { parameter, limit: most }
      );
    }
    if (!/^\d+$/.test(String(asked)) || value < least) throw notANumber(parameter, least);
  }
}
