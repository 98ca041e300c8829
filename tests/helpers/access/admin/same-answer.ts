/** Sorts names and lists: relations that are populated at the same time come in any order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => JSON.stringify(sorted(item)));
    return items.sort();
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, own]) => [name, sorted(own)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const normalize = (text: string): string =>
  /^[[{]/.test(text) ? JSON.stringify(sorted(JSON.parse(text))) : text;

/** Returns whether two answers have the same content, in whatever order. */
export const isSameAnswer = (a: string, b: string): boolean =>
  a === b || normalize(a) === normalize(b);
