/** Measures how much the sounds of two words differ; letters that transliterations mix up cost less than others. */

const VOWELS = new Set('aeiou');
const VOWEL_FOR_VOWEL = 0.3;
const LOST_VOWEL = 0.4;
/** "h" is often silent, or only marks the letter before it: "th", "sh". */
const LOST_H = 0.3;
const OTHER = 1;
const CHEAP: Readonly<Record<string, number>> = {
  ao: 0.1,
  ei: 0.15,
  ou: 0.2,
  uv: 0.25,
  fv: 0.35,
  hk: 0.5,
  sz: 0.25,
  ck: 0.3,
  dt: 0.6,
  bv: 0.7,
  st: 0.8,
};

const FIRST_LETTER = 97;
const LETTERS = 26;

function costOfReplacing(a: string, b: string): number {
  if (a === b) return 0;
  const cheap = CHEAP[a < b ? a + b : b + a];
  if (cheap !== undefined) return cheap;
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL_FOR_VOWEL : OTHER;
}

const costOfLosing = (char: string) =>
  char === 'h' ? LOST_H : VOWELS.has(char) ? LOST_VOWEL : OTHER;

const letters = Array.from({ length: LETTERS }, (_, i) => String.fromCharCode(FIRST_LETTER + i));
const REPLACING = Float64Array.from(
  letters.flatMap((a) => letters.map((b) => costOfReplacing(a, b)))
);
const LOSING = Float64Array.from(letters.map(costOfLosing));

/** Longer sounds are compared as if they ended here. */
const MAX_SOUND = 64;
let before = new Float64Array(MAX_SOUND + 1);
let row = new Float64Array(MAX_SOUND + 1);

const letterAt = (sound: string, i: number) => sound.charCodeAt(i) - FIRST_LETTER;

/**
 * Returns the likeness of two sounds (letters a to z): 1 for equal ones, 0 for such as have nothing in common. Where it
 * is below `least`, the number is not exact.
 */
export function likenessOfSounds(a: string, b: string, least = 0): number {
  if (a === b) return 1;
  const width = Math.min(b.length, MAX_SOUND);
  const height = Math.min(a.length, MAX_SOUND);
  const longest = Math.max(height, width, 1);
  // No more than this can be lost of two that are like enough; a little more, because of rounding.
  const most = (1 - least) * longest + 1e-6;
  before[0] = 0;
  for (let j = 0; j < width; j++)
    before[j + 1] = (before[j] as number) + (LOSING[letterAt(b, j)] as number);
  for (let i = 0; i < height; i++) {
    const letter = letterAt(a, i);
    const lost = LOSING[letter] as number;
    let left = (before[0] as number) + lost;
    let smallest = left;
    row[0] = left;
    for (let j = 0; j < width; j++) {
      const other = letterAt(b, j);
      left = Math.min(
        (before[j] as number) + (REPLACING[letter * LETTERS + other] as number),
        (before[j + 1] as number) + lost,
        left + (LOSING[other] as number)
      );
      row[j + 1] = left;
      if (left < smallest) smallest = left;
    }
    if (smallest > most) return 0;
    [before, row] = [row, before];
  }
  return Math.max(0, 1 - (before[width] as number) / longest);
}
