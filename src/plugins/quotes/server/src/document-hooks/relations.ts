/** Returns whether a write of a relation is empty: the admin's form always sends empty changes. */
export function isEmptyRelation(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  return Object.values(value).every((list) => Array.isArray(list) && list.length === 0);
}
