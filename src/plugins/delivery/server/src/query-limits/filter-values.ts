import type { Struct } from '@strapi/strapi';
import { isOperator } from '@strapi/utils';
import { elementsOf } from './list-in-query';
import { targetOf, type GetModel } from './target-type';
import { notUnderstood } from './errors';

type Type = Struct.SchemaAttributes[string]['type'];

/** The largest whole number of a database column. */
const LARGEST = 2 ** 31 - 1;
const JOINS = new Set(['and', 'or']);
const LISTS = new Set(['in', 'notIn', 'between']);
const UNSEARCHABLE = new Set<Type>(['json', 'blocks']);

/** Operators have a dollar in REST, and none in GraphQL. */
const operatorOf = (name: string): string => name.replace(/^\$/, '');

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

function reject(path: string[], problem: string): never {
  const where = ['filters', ...path].join('.');
  throw notUnderstood(`"${where}" ${problem}.`, { parameter: 'filters', path: where });
}

function checkValue(value: unknown, type: Type, path: string[]): void {
  if (value === null || value === undefined) return;
  if (isObject(value)) reject(path, 'must be one value');
  if (type === 'integer') {
    const fits = /^-?\d+$/.test(String(value)) && Math.abs(Number(value)) <= LARGEST;
    if (!fits) reject(path, `must be a whole number from -${LARGEST} to ${LARGEST}`);
  }
  if (type === 'decimal' && !/^-?\d+(\.\d+)?$/.test(String(value)))
    reject(path, 'must be a number');
}

/** The condition on one attribute: a value, or operators with theirs. */
function checkCondition(condition: unknown, type: Type, path: string[]): void {
  if (UNSEARCHABLE.has(type)) reject(path, 'cannot be filtered by. Filter by another attribute');
  const elements = elementsOf(condition);
  if (elements) return elements.forEach((element) => checkCondition(element, type, path));
  if (!isObject(condition)) return checkValue(condition, type, path);
  for (const [name, operand] of Object.entries(condition)) {
    const operator = operatorOf(name);
    const here = [...path, name];
    // Strapi lets some other names pass, and compares their values unchecked.
    if (!isOperator(`$${operator}`, true)) reject(here, 'is no operator, such as $eq or $contains');
    if (JOINS.has(operator))
      reject(here, 'joins whole conditions: put it in front of the attribute');
    if (operator === 'not') checkCondition(operand, type, here);
    else if (operator === 'null' || operator === 'notNull') checkValue(operand, 'boolean', here);
    else if (LISTS.has(operator))
      (elementsOf(operand) ?? [operand]).forEach((value) => checkValue(value, type, here));
    else if (operator === 'jsonSupersetOf') reject(here, 'is not served');
    else checkValue(operand, type, here);
  }
}

/**
 * Checks the values of filters by what they are compared with: Strapi hands them to the database, and PostgreSQL
 * refuses what SQLite takes for something else. Names that the model does not know are left to Strapi.
 * @param filters whose shape `limitFilters` has passed
 * @throws ValidationError that names the place and what must stand there
 */
export function checkConditions(
  filters: unknown,
  model: Struct.Schema,
  getModel: GetModel,
  path: string[] = []
): void {
  if (!isObject(filters)) return;
  for (const [name, value] of Object.entries(filters)) {
    const here = [...path, name];
    const operator = operatorOf(name);
    const attribute = Object.hasOwn(model.attributes, name) ? model.attributes[name]! : null;
    if (!attribute && (operator === 'not' || JOINS.has(operator))) {
      (elementsOf(value) ?? [value]).forEach((one) => checkConditions(one, model, getModel, here));
    } else if (name === 'id') checkCondition(value, 'integer', here);
    else if (name === 'documentId') checkCondition(value, 'string', here);
    else if (attribute) checkAttribute(attribute, value, getModel, here);
    // Strapi fails where there is no attribute to compare.
    else if (name.startsWith('$'))
      reject(here, `compares nothing. Name an attribute first, such as filters[title][${name}]`);
  }
}

function checkAttribute(
  attribute: Struct.SchemaAttributes[string],
  value: unknown,
  getModel: GetModel,
  path: string[]
): void {
  const target = targetOf(attribute);
  const model = target ? getModel(target) : undefined;
  if (!model) return checkCondition(value, attribute.type, path);
  const isOfTarget =
    isObject(value) &&
    !Object.keys(value).every((name) => name.startsWith('$') || /^\d+$/.test(name));
  if (isOfTarget) checkConditions(value, model, getModel, path);
  // Tests for a related record, or for one by its id.
  else checkCondition(value, 'integer', path);
}
