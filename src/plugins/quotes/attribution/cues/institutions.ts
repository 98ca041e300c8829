/** Finds the institutions and documents that a verb without a subject refers to: “сообщили |в министерстве|”. */
import type { CueAt } from './cue-words';
import type { Found } from './frame';
import type { Language } from '../languages/language';
import type { Inflection } from '../languages/inflection';
import type { Passage } from '../text/passages';
import { endOfRun } from '../registry/adjacent-names';
import { countryAt } from '../registry/countries';
import { phraseAfter } from './noun-phrase-after';
import type { Phrase } from './phrase';
import type { Token } from '../text/tokens';

/** Limits the items between a verb and its place. */
const MAX_ITEMS_BETWEEN = 14;

/** Finds the document that a verb without a subject refers to: “|в отчете комиссии| указано”. */
export function placeBefore(
  passage: Passage,
  cue: CueAt,
  from: number,
  first: number,
  language: Language,
  inflection: Inflection
): Found | null {
  if (!inflection.isPlural(passage.words[cue.from] ?? '')) return null;
  for (let i = from; i >= Math.max(first, from - MAX_ITEMS_BETWEEN); i--) {
    // “|В письме|, подписанном министром, говорится”
    if (passage.items[i]?.text === ',') continue;
    if (passage.items[i]?.kind !== 'word') return null;
    const subject = institutionAt(passage, i, from + 1, language, inflection);
    if (subject) return { subject, by: 'adjacent' };
  }
  return null;
}

/** Finds the institution after a verb with no subject of its own: “сообщили |в министерстве|”. */
export function institutionAt(
  passage: Passage,
  i: number,
  end: number,
  language: Language,
  inflection: Inflection
): Phrase | null {
  if (!inflection.placePrepositions.has(passage.words[i] ?? '')) return null;
  if (passage.items[i + 1]?.kind === 'quote' && i + 1 < end) return { from: i + 1, to: i + 2 };
  const author = authorAt(passage, i + 1, end, language, inflection);
  if (author) return author;
  const phrase = phraseAfter(passage, i + 1, end, language);
  if (!phrase) return null;
  const speaks = passage.words
    .slice(phrase.from, phrase.to)
    .some(
      (word) =>
        language.organizationNouns.has(word) ||
        language.documentNouns.has(word) ||
        language.spokesNouns.has(word)
    );
  return speaks ? withoutOwner(passage, phrase, language, inflection) : null;
}

/** Cuts the name of the person whose institution it is, who does not speak: “в пресс-службе |Ивана Петрова|”. */
function withoutOwner(
  passage: Passage,
  phrase: Phrase,
  language: Language,
  inflection: Inflection
): Phrase {
  for (let i = phrase.from + 1; i < phrase.to; i++) {
    const item = passage.items[i] as Token;
    if (!item.capital || language.organizationNouns.has(item.lower)) continue;
    if (countryAt(passage.words, i, language)) return phrase;
    return isNameOfPerson(passage, i, phrase.to, inflection)
      ? { from: phrase.from, to: i }
      : phrase;
  }
  return phrase;
}

/** Endings of the genitive of nouns and names for people: “министра”, “Ивана”, “Анны”, “Соколовской”. */
const GENITIVE = /(?:[аяыиі]|[оа]й|ого|ага)$/;

/**
 * Finds the person whose words a statement has: “в заявлении |министра|”, “в послании |Ивана Петрова|”. Those of
 * “в сообщении пресс-службы министра” are the institution’s.
 */
function authorAt(
  passage: Passage,
  from: number,
  end: number,
  language: Language,
  inflection: Inflection
): Phrase | null {
  const { items, words } = passage;
  if (!inflection.transmission.utteranceNouns.has(words[from] ?? '')) return null;
  let head = from + 1;
  while (head < end && isPeople(passage, head, language)) head++;
  const item = items[head];
  if (!item || head >= end || item.kind !== 'word' || !GENITIVE.test(item.lower)) return null;
  if (language.organizationNouns.has(item.lower) || inflection.isNominative(item.lower))
    return null;
  const isPerson = item.capital
    ? isNameOfPerson(passage, head, end, inflection) && !countryAt(words, head, language)
    : inflection.dictionaryForm(item.lower) !== null;
  return isPerson ? phraseAfter(passage, from + 1, end, language) : null;
}

const isPeople = ({ words }: Passage, i: number, language: Language): boolean =>
  countryAt(words, i, language)?.kind === 'demonym';

const isNameOfPerson = (
  { items }: Passage,
  i: number,
  end: number,
  inflection: Inflection
): boolean =>
  inflection.givenNamesOf(items[i]?.lower ?? '').length > 0 || endOfRun(items, i, end) - i > 1;
