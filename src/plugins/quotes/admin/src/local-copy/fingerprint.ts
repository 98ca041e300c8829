/** Attributes that the form or the server adds and no editor writes. */
const TECHNICAL = new Set(['id', '__temp_key__']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** The value without what does not tell it from another: keys in order, nothing that is empty. */
function canonical(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(canonical);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !TECHNICAL.has(key))
    .map(([key, inner]) => [key, canonical(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** cyrb53: 53 bits, which are enough to tell the few versions of a field apart. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** A short text that is the same for two values exactly where an editor sees no difference between them. */
export function fingerprint(value: unknown): string {
  const text = JSON.stringify(canonical(value));
  return text === undefined ? '' : hash(text);
}
