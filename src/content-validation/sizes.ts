import type { Struct } from '@strapi/strapi';
import { canBeStored } from '../lib/text/storable-text';

/** The length of a short text's column in PostgreSQL. */
export const MAX_STRING_LENGTH = 255;
/** A standfirst, a biography. */
export const MAX_TEXT_LENGTH = 100_000;
/** Entries of a list of parts, and targets of a relation: each is written and read one by one. */
export const MAX_ENTRIES = 250;

type Attribute = Struct.SchemaAttributes[string];

const atMost = (length: number, most: number): string | null =>
  length > most ? `has ${length} characters, at most ${most} can be stored. Shorten it.` : null;

function textProblem(type: string, value: string): string | null {
  if (!canBeStored(value))
    return 'holds a character that cannot be stored: NUL (U+0000), or half of one beyond U+FFFF. Take it out.';
  if (type === 'string') return atMost(value.length, MAX_STRING_LENGTH);
  return type === 'text' ? atMost(value.length, MAX_TEXT_LENGTH) : null;
}

/** Moments of other years have no form that databases and browsers agree about. */
function timestampProblem(value: unknown): string | null {
  const timestamp = value instanceof Date ? value : new Date(value as string | number);
  // Strapi itself rejects what is no timestamp at all.
  if (Number.isNaN(timestamp.getTime())) return null;
  const year = timestamp.getUTCFullYear();
  return year >= 1 && year <= 9999 ? null : 'is not between the years 1 and 9999.';
}

const isId = (value: unknown): boolean =>
  typeof value === 'string' || (Number.isInteger(value) && Math.abs(Number(value)) < 2 ** 31);

const hasId = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return isId(value);
  const { id, documentId } = value as { id?: unknown; documentId?: unknown };
  const given = [id, documentId].filter((one) => one !== undefined && one !== null);
  return given.length > 0 && given.every(isId);
};

/** The targets of a relation: one or several, or those to add and to remove. */
function relationProblem(value: unknown): string | null {
  const isChange =
    typeof value === 'object' && value !== null && !hasId(value) && !Array.isArray(value);
  const targets = isChange
    ? Object.entries(value).flatMap(([key, list]) => (key === 'options' ? [] : (list ?? [])))
    : [value].flat();
  if (targets.length > MAX_ENTRIES) return `has more than ${MAX_ENTRIES} targets.`;
  return targets.every(hasId) ? null : 'must name records by their documentId.';
}

/** Returns why a value of an attribute cannot be stored, to follow the attribute's name; null if it can. */
export function sizeProblem({ type }: Attribute, value: unknown): string | null {
  if (type === 'datetime' || type === 'date') return timestampProblem(value);
  if (type === 'relation') return relationProblem(value);
  return typeof value === 'string' ? textProblem(type, value) : null;
}
