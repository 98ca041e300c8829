/** Writes words as they are listed: without what typists and typesetters leave in them. */

/** Soft hyphens and other invisible characters, and the accents that tell the stress: “ударе́ние”. */
const INVISIBLE = /[\p{Cf}\u0300\u0301]/gu;
const MARK = /[\p{M}\p{Cf}]/u;
const CYRILLIC = /[\u0400-\u04ff]/g;
const LATIN = /[a-z]/g;
/** Letters that look alike; typed on the wrong keyboard, they are in the place of one another. */
const TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ë: 'ё',
  ï: 'ї',
};
const TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin])
);

/** Returns whether a word is all in small Latin or all in small Cyrillic letters, as nearly every one is. */
function isPlain(lower: string): boolean {
  let latin = false;
  let cyrillic = false;
  // Faster than a pattern, and asked of every word of a text.
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) latin = true;
    else if (code >= 0x430 && code <= 0x45f) cyrillic = true;
    else if (code !== 0x27 && code !== 0x2d && code !== 0x2019) return false;
  }
  return !latin || !cyrillic;
}

const count = (word: string, letters: RegExp): number => word.match(letters)?.length ?? 0;

/**
 * Returns a word in lower case, without soft hyphens and stress marks, and in one script where letters of another were
 * typed for those that look like them: “мiнiстр”, “Петpов”.
 */
export function plainSpelling(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  const visible = MARK.test(lower) ? withoutMarks(lower) : lower;
  const cyrillic = count(visible, CYRILLIC);
  const latin = cyrillic > 0 ? count(visible, LATIN) : 0;
  if (latin === 0) return visible;
  const letters = cyrillic >= latin ? TO_CYRILLIC : TO_LATIN;
  // A letter that looks like no other was meant: “MI-8МТВ”, “IT-компания”.
  const parts = visible.split('-').map((part) => inOneScript(part, letters));
  return parts.join('-');
}

/** Latin names keep their accents: they are letters there. */
const withoutMarks = (word: string): string => {
  const hidden = word.normalize('NFC');
  return count(hidden, CYRILLIC) > 0
    ? hidden.replace(INVISIBLE, '')
    : hidden.replace(/\p{Cf}/gu, '');
};

function inOneScript(part: string, letters: Readonly<Record<string, string>>): string {
  if (count(part, CYRILLIC) === 0 || count(part, LATIN) === 0) return part;
  return [...part].map((letter) => letters[letter] ?? letter).join('');
}
