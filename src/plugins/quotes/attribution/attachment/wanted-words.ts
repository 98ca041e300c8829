/** Tells words that a person is asked to say, or not to say, from words that were said. */
import type { Frame } from '../cues/frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Site } from './site';

/** "urged |the minister of foreign affairs| to say": the words between the two verbs. */
const MAX_ITEMS_TO_DIRECTIVE = 12;
/** "to call |the new plan| “…”": the words between the verb and what it quotes. */
const MAX_ITEMS_TO_QUOTATION = 3;
/** Matches infinitives in Russian and Belarusian. */
const INFINITIVE = /(?:ть|ти|чь|ць|ці|чы)(?:ся|ца)?$/;
const ENDS = /^[;:.!?…]$/;

/**
 * Returns whether the words of a quotation are only asked for: "Y urged X to say “…”", "Y warned X against saying “…”",
 * “Y просила X не говорить «…»”, “Y ждала, что X скажет «…»”, "Y asked X not to use the word “…”".
 */
export function isWanted(site: Site, frame: Frame): boolean {
  const { passage, at, language } = site;
  if (frame.to > at) return false;
  const { directives } = language.relaying;
  if (directives.has(passage.words[frame.from] ?? '')) return isRequested(site, frame);
  if (at - frame.to > MAX_ITEMS_TO_QUOTATION) return false;
  const verb = directiveBefore(site, frame.from);
  if (verb === null) return false;
  if (frame.form === 'base') return hasAddressee(passage, verb + 1, frame.from, language);
  if (frame.form === 'ing')
    return language.relaying.withholding.has(passage.words[frame.from - 1] ?? '');
  return (
    frame.subject !== null &&
    frame.subject.from > verb &&
    opensClause(passage.words[frame.subject.from - 1] ?? '', language)
  );
}

/**
 * Returns whether the verb of asking has an infinitive of speech before the quotation: "told X |to call| it “…”", "asked
 * X not |to use the word| “…”"; not "asked X to “…”".
 */
function isRequested({ passage, at, language }: Site, frame: Frame): boolean {
  const spokenOf = language.wordNouns.has(passage.words[at - 1] ?? '');
  for (let i = at - 1; i > frame.to; i--) {
    if (passage.items[i]?.kind !== 'word') return false;
    if (!isInfinitive(passage, i, language)) continue;
    const speaks = language.cues.get(passage.words[i] ?? '')?.forms.includes('base') === true;
    if (!spokenOf && !(speaks && at - i - 1 <= MAX_ITEMS_TO_QUOTATION)) return false;
    return hasAddressee(passage, frame.to, i, language);
  }
  return false;
}

const isInfinitive = (passage: Passage, i: number, language: Language): boolean =>
  language.inflection ? INFINITIVE.test(passage.words[i] ?? '') : passage.words[i - 1] === 'to';

function directiveBefore({ passage, first, language }: Site, before: number): number | null {
  for (let i = before - 1; i >= Math.max(first, before - MAX_ITEMS_TO_DIRECTIVE); i--) {
    const item = passage.items[i];
    if (!item || item.kind === 'quote' || ENDS.test(item.text)) return null;
    if (language.relaying.directives.has(item.lower)) return i;
  }
  return null;
}

/** Returns whether a person is an object between two items: "urged |X| to say", not "went with |X| to say". */
function hasAddressee(passage: Passage, from: number, to: number, language: Language): boolean {
  for (let i = from; i < to; i++) {
    const item = passage.items[i];
    if (!item || item.kind === 'punctuation' || language.prepositions.has(item.lower)) return false;
    const person =
      (item.capital && !language.notNames.has(item.lower)) ||
      language.personNouns.has(item.lower) ||
      language.organizationNouns.has(item.lower) ||
      language.office.has(item.lower) ||
      language.pronouns.has(item.lower);
    if (person) return true;
  }
  return false;
}

const opensClause = (word: string, language: Language): boolean =>
  language.complementizers.has(word) || language.relaying.conditionals.has(word);
