import equal from 'fast-deep-equal';

/** Returns whether a value holds nothing, because a form sends an empty text or list where the database has null. */
const isNothing = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

function comparable(value: unknown): unknown {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'string' && TIMESTAMP.test(value)) return new Date(value).getTime();
  if (typeof value === 'object' && value !== null) return JSON.parse(JSON.stringify(value));
  return value;
}

/**
 * Compares a written value with the stored one, because a form sends back the whole document: a timestamp is a Date in
 * the database and a text in JSON, and a number can come back as a text.
 */
export function isSameValue(written: unknown, stored: unknown): boolean {
  if (isNothing(written) || isNothing(stored)) return isNothing(written) && isNothing(stored);
  const [one, other] = [comparable(written), comparable(stored)];
  if (equal(one, other)) return true;
  const isPlain = typeof one !== 'object' && typeof other !== 'object';
  return isPlain && String(one) === String(other);
}
