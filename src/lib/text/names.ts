/**
 * Checks names: of people, organizations, offices, places, titles of articles and agreements. A name that is invisible,
 * or changes the direction of the text next to it, would be shown on every page that mentions it.
 */

const SEEN_AS: Record<string, string> = {
  '\u00AD': 'a soft hyphen',
  '\u061C': 'an Arabic letter mark',
  '\u180E': 'a Mongolian vowel separator',
  '\u200B': 'a zero-width space',
  '\u200C': 'a zero-width non-joiner',
  '\u200D': 'a zero-width joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u202A': 'a left-to-right embedding',
  '\u202B': 'a right-to-left embedding',
  '\u202C': 'a pop directional formatting',
  '\u202D': 'a left-to-right override',
  '\u202E': 'a right-to-left override',
  '\u2060': 'a word joiner',
  '\u2066': 'a left-to-right isolate',
  '\u2067': 'a right-to-left isolate',
  '\u2068': 'a first strong isolate',
  '\u2069': 'a pop directional isolate',
  '\uFEFF': 'a zero-width no-break space',
  '\u115F': 'a Hangul filler',
  '\u1160': 'a Hangul filler',
  '\u3164': 'a Hangul filler',
  '\uFFA0': 'a Hangul filler',
  '\u2800': 'a blank Braille pattern',
};

/** Control and format characters, line and paragraph separators, and letters that show nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u2800]/u;

/**
 * Joiners that spell a word: between letters of Arabic and of the scripts of India, where they decide how a letter
 * looks, and within an emoji.
 */
const SPELLING =
  /(?<=[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Mongolian}])[\u200C\u200D](?=\p{L})|(?<=[\p{Extended_Pictographic}\uFE0F])\u200D(?=\p{Extended_Pictographic})/gu;

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Names an invisible character: “a zero-width space (U+200B)”. */
function describe(character: string): string {
  const name = SEEN_AS[character] ?? 'an invisible character';
  return `${name} (${codeOf(character)})`;
}

/** `person`: needs a letter; `words`: a letter or a digit, as the title of an article may be a year. */
export type NameKind = 'person' | 'words';

/**
 * Returns the problem with a name, or null. An empty one is left to Strapi, which asks for what is required when a
 * record is published.
 */
export function nameProblem(value: string, kind: NameKind): string | null {
  if (value === '') return null;
  if (value.trim() === '') return 'holds nothing but spaces. Write a name, or leave it empty.';
  const [hidden] = INVISIBLE.exec(value.trim().replace(SPELLING, '')) ?? [];
  if (hidden)
    return `holds ${describe(hidden)}, which is invisible. Type the name again, or paste it as plain text.`;
  const hasWords = kind === 'person' ? /\p{L}/u.test(value) : /[\p{L}\p{N}]/u.test(value);
  if (hasWords) return null;
  return kind === 'person'
    ? `“${value.trim()}” has no letter. Write the name.`
    : `“${value.trim()}” has no letter or digit. Write the name.`;
}
