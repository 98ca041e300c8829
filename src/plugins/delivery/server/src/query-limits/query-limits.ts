import type { Limits } from './limits';
import { elementsOf } from './list-in-query';
import { notANumber, notUnderstood, tooMuch } from './errors';

/** The parts of a query whose size is limited; REST and GraphQL name them alike. */
export interface LimitedQuery {
  filters?: unknown;
  sort?: unknown;
  pagination?: unknown;
}

const JOINS = new Set(['$and', '$or', 'and', 'or']);
const NOT = new Set(['$not', 'not']);
const BETWEEN = new Set(['$between', 'between']);
const LISTS = new Set(['$in', '$notIn', 'in', 'notIn', '$between', 'between']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** Rejects a value that is no object where conditions are expected. */
function needObject(value: unknown, path: string[]): void {
  if (isObject(value) && !Array.isArray(value)) return;
  const where = ['filters', ...path].join('.');
  throw notUnderstood(
    `"${where}" must hold conditions, such as filters[title][$contains]=bridge.`,
    {
      parameter: 'filters',
      path: where,
    }
  );
}

const isJoin = (name: string) => JOINS.has(name) || NOT.has(name);

/** Returns whether a path leads back to where it came through: each time once more through all records of both. */
function leadsBack(path: string[]): boolean {
  const last = path.at(-1)!;
  const isName = !last.startsWith('$') && !isJoin(last) && !LISTS.has(last);
  return isName && path.indexOf(last) < path.length - 1;
}

/**
 * @throws ValidationError where there are more filters than may be, they go too deep or in circles, or stand where none
 * can be
 */
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
    const isOfRecords = path.every(isJoin);
    if (isOfRecords && JOINS.has(name) && elements) {
      elements.forEach((element) => needObject(element, path));
    } else if (isOfRecords) needObject(value, path);
    if (path.length > 1 && leadsBack(path)) {
      throw tooMuch(
        `"filters" lead back to where they came through in "${where}". Filter by something nearer.`,
        { parameter: 'filters', path: where }
      );
    }
    if (BETWEEN.has(name) && elements?.length !== 2) {
      throw notUnderstood(`"filters" need two values in "${where}": the first and the last.`, {
        parameter: 'filters',
        path: where,
      });
    }
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

/** Farther on there is nothing; databases count no farther than some numbers. */
const LAST = 1_000_000_000;
const LEAST: Record<string, number> = { page: 1, pageSize: 1, start: 0, limit: 1 };

/**
 * Stock Strapi answers less than was asked for, and does not say so.
 * @param most how many records a page may have
 * @throws ValidationError for a page of more, and for what is no whole number
 */
export function limitPagination(pagination: unknown, most: number): void {
  if (!isObject(pagination)) return;
  for (const [name, least] of Object.entries(LEAST)) {
    const requested = pagination[name];
    if (requested === undefined || requested === null) continue;
    const value = Number(requested);
    const parameter = `pagination[${name}]`;
    const isSize = name === 'pageSize' || name === 'limit';
    if (isSize && (value > most || value === -1)) {
      throw tooMuch(
        `"${parameter}" is ${value}, at most ${most} are served. Ask page by page, with pagination[page] or pagination[start].`,
        { parameter, limit: most }
      );
    }
    const isNumber = /^\d+$/.test(String(requested));
    if (!isNumber || value < least || value > LAST)
      throw notANumber(parameter, least, isSize ? most : LAST);
  }
}
