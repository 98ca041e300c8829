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

function replacing(a: string, b: string): number {
  if (a === b) return 0;
  const cheap = CHEAP[a < b ? a + b : b + a];
  if (cheap !== undefined) return cheap;
  return VOWELS.has(a) && VOWELS.has(b) ? VOWEL_FOR_VOWEL : OTHER;
}

const losing = (char: string) => (char === 'h' ? LOST_H : VOWELS.has(char) ? LOST_VOWEL : OTHER);

/** Returns the likeness of two sounds: 1 for equal ones, 0 for such as have nothing in common. */
export function likenessOfSounds(a: string, b: string): number {
  if (a === b) return 1;
  let before = [0];
  for (let j = 0; j < b.length; j++) before.push((before[j] as number) + losing(b[j] as string));
  for (let i = 0; i < a.length; i++) {
    const row = [(before[0] as number) + losing(a[i] as string)];
    for (let j = 0; j < b.length; j++)
      row.push(
        Math.min(
          (before[j] as number) + replacing(a[i] as string, b[j] as string),
          (before[j + 1] as number) + losing(a[i] as string),
          (row[j] as number) + losing(b[j] as string)
        )
      );
    before = row;
  }
  return Math.max(0, 1 - (before[b.length] as number) / Math.max(a.length, b.length, 1));
}
