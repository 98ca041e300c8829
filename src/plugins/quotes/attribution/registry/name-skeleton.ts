/**
 * Maps words of names to skeletons: the classes of their consonants, without the sounds that spellings differ in. Names
 * that sound alike in any transcription have a skeleton in common, so that only few names need to be compared.
 */

const CLASSES: Readonly<Record<string, string>> = {};
const classify = (letters: string, by: string) => {
  for (const letter of letters) (CLASSES as Record<string, string>)[letter] = by;
};
classify('pbпб', 'p');
classify('tdтдđð', 't');
classify('lłл', 'l');
classify('rр', 'r');
classify('mnñмн', 'n');
classify('ckqszxćčśšźżžçşßцчшщжзскțčþ', 's');
/** Sounds that one transcription has and the other has not. */
const LIGHT = new Set('gghjğгґхй');
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/ą/g, 'an'],
  [/ę/g, 'en'],
  [/tsch|tch|t[sz]|d[zj](?=[aeiouy])|dg|д[жзс](?=[аеёиоуыэюяі])|т[чсш]/g, 's'],
  [/n[gk](?![aeiouy])|нг/g, 'n'],
  [/th/g, 't'],
  [/ph/g, ''],
];
const SILENT_END = /(?<=..)[stxdzp]$/;

function bones(word: string, keepLight: boolean): string {
  let made = '';
  for (const letter of word) {
    const found = LIGHT.has(letter) ? (keepLight ? 's' : undefined) : classOfLetter(letter);
    if (found !== undefined && !made.endsWith(found)) made += found;
  }
  return made;
}

const classOfLetter = (letter: string): string | undefined =>
  CLASSES[letter] ?? CLASSES[letter.normalize('NFD').charAt(0)];

/** Returns the skeletons of a word of a name. `word`: lower case; in Cyrillic without its ending. */
export function skeletonsOf(word: string): string[] {
  const units = UNITS.reduce((made, [pattern, by]) => made.replace(pattern, by), word);
  const found = [bones(units, true), bones(units, false)];
  if (SILENT_END.test(word)) found.push(bones(units.slice(0, -1), false));
  return [...new Set(found)];
}
