/** Recognizes newsrooms, which pass on what others say: “передаёт ТАСС”. */
import type { Inflection, TransmissionWords } from '../languages/inflection';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import type { Frame } from './frame';
import type { CueAt } from './cue-words';
import type { Phrase } from './phrase';

/** “БелТА”, “РИА”: two capitals. */
export const ACRONYM = /\p{Lu}.*\p{Lu}/u;
export const isNewsroomWord = (item: Token, words: TransmissionWords): boolean =>
  item.kind === 'word' &&
  (words.newsrooms.has(item.lower) || (item.capital && ACRONYM.test(item.text)));

/** Returns whether a phrase is a newsroom, which passes on what others say. */
export const isNewsroom = (passage: Passage, phrase: Phrase, words: TransmissionWords): boolean =>
  passage.items.slice(phrase.from, phrase.to).some((item) => isNewsroomWord(item, words)) &&
  !passage.items.slice(phrase.from, phrase.to).some((item) => words.offices.has(item.lower));

/**
 * Returns whether a clause only tells who passes the sentence on, whose own subject speaks: “Петров обвинил соседей в
 * «…», |передаёт ТАСС|”.
 */
export function isOnlySource(
  passage: Passage,
  cue: CueAt,
  subject: Phrase | null,
  first: number,
  last: Frame | null,
  { transmission }: Inflection
): boolean {
  if (!cue.info.transmits || !subject || !isNewsroom(passage, subject, transmission)) return false;
  const opening = passage.items[first] as Token;
  // “О том, что …, сообщила пресс-служба”: the clause depends on the verb.
  if (transmission.aboutWords.has(opening.lower)) return false;
  if (last?.subject) return true;
  return passage.items
    .slice(first, Math.min(cue.from, subject.from))
    .some(({ kind }) => kind === 'word');
}
