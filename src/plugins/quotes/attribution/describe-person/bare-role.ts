/** Tells names of people from articles, pronouns and roles. */
import { LANGUAGES } from '../languages';
import type { Language } from '../languages/language';

/** A letter alone is an initial, and "A" may be one. */
const MIN_ARTICLE_LETTERS = 2;

const isRoleWord = (word: string, language: Language): boolean =>
  language.office.has(word) ||
  language.honorifics.has(word) ||
  language.personNouns.has(word) ||
  language.spokesNouns.has(word);

/** Returns how many words an office of several words takes from here; 0 where there is none. */
function officePhraseAt(words: readonly string[], at: number, language: Language): number {
  const found = language.officePhrases
    .get(words[at] as string)
    ?.find((phrase) => phrase.words.every((word, k) => words[at + k] === word));
  return found?.words.length ?? 0;
}

/** Returns whether a word goes with a role and with no name: the, of, his, defence. */
function isGlue(word: string, language: Language): boolean {
  const isArticle = language.determiners.has(word) && word.length >= MIN_ARTICLE_LETTERS;
  const isDomain = (language.office.get(word)?.domains?.length ?? 0) > 0;
  return (
    isArticle || isDomain || language.possessives.has(word) || language.titlePrepositions.has(word)
  );
}

function isBareIn(words: readonly string[], language: Language): boolean {
  const [only] = words;
  if (words.length === 1 && only !== undefined)
    return isGlue(only, language) || isRoleWord(only, language) || language.pronouns.has(only);
  let glued = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    const phrase = officePhraseAt(words, i, language);
    if (phrase > 0) i += phrase - 1;
    else if (!isGlue(word, language) && !isRoleWord(word, language)) return false;
    glued ||= phrase > 0 || isGlue(word, language);
  }
  // "Emir Sultan" can be a name, "the Sultan" and "Minister of Defence" cannot.
  return glued;
}

/**
 * Returns whether a whole name is an article, a pronoun or a role in a language that is known: "The", "he", "the
 * minister", “президент”; not "Karin Minister".
 */
export function isBareRole(name: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}.’'-]+/u)
    .filter(Boolean);
  return words.length > 0 && LANGUAGES.some((language) => isBareIn(words, language));
}
