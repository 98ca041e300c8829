/** Reads quotation marks that were typed as HTML entities. */

const ENTITY = /&(?:([a-z]+)|#(\d{2,5})|#x([0-9a-f]{2,4}));/iy;
const NAMED: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  lsaquo: '‹',
  rsaquo: '›',
};
const MARKS = new Set(Object.values(NAMED));

/** Returns the mark that an entity at an offset encodes, and the entity's length; null for any other entity. */
export function markEntityAt(text: string, at: number): { char: string; length: number } | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(text);
  if (!found) return null;
  const [whole, name, decimal, hexadecimal] = found;
  const code = decimal ? Number(decimal) : hexadecimal ? parseInt(hexadecimal, 16) : null;
  const char = code === null ? NAMED[(name ?? '').toLowerCase()] : String.fromCharCode(code);
  return char !== undefined && MARKS.has(char) ? { char, length: whole.length } : null;
}
