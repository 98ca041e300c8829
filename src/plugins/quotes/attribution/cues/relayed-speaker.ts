/**
 * Finds who said what another passes on: “приводит ТАСС слова |министра|”, “цитирует |посла| газета”, “пишет портал со
 * ссылкой на |Петрова|”. The one who passes it on is no speaker.
 */
import type { CueAt } from './cue-words';
import type { Found } from './frame';
import type { Language } from '../languages/language';
import type { Inflection, TransmissionWords } from '../languages/inflection';
import type { Passage } from '../text/passages';
import type { Token } from '../text/tokens';
import { isNameInMarks } from './names-in-marks';
import { phraseAfter } from './noun-phrase-after';
import { phraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';
import { ACRONYM, isNewsroom, isNewsroomWord } from './newsrooms';

/** Limits the clause on each side of its verb. */
const MAX_CLAUSE_ITEMS = 16;

interface Clause extends Phrase {
  passage: Passage;
  language: Language;
  inflection: Inflection;
  words: TransmissionWords;
}

/** Finds the person whose words the verb of a clause passes on; null if it names none. */
export function relayedSpeaker(
  passage: Passage,
  cue: CueAt,
  first: number,
  end: number,
  language: Language,
  inflection: Inflection
): Found | null {
  // “говорится в сообщении со ссылкой на министра”
  const impersonal = inflection.isPlural(passage.words[cue.from] ?? '');
  if (!cue.info.transmits && !(impersonal && cue.info.class === 'say')) return null;
  const clause: Clause = {
    from: clauseEnd(passage, cue.from, first - 1, -1) + 1,
    to: clauseEnd(passage, cue.to - 1, end, 1),
    passage,
    language,
    inflection,
    words: inflection.transmission,
  };
  const found = cue.info.transmits
    ? (ofWords(clause) ?? ofSource(clause, cue) ?? ofObject(clause, cue))
    : ofSource(clause, cue);
  if (!found) return null;
  const from = Math.min(found.from, cue.from);
  return { subject: found.speaker, by: 'relayed', from };
}

/** Returns the item at which a clause ends in one direction. */
function clauseEnd(passage: Passage, at: number, limit: number, step: 1 | -1): number {
  let i = at + step;
  for (let n = 0; i !== limit && n < MAX_CLAUSE_ITEMS; i += step, n++) {
    const item = passage.items[i] as Token;
    if (item.kind === 'punctuation' || (item.kind === 'quote' && !isNameInMarks(passage, i)))
      return i;
  }
  return i;
}

/** A speaker, and the first item of what is passed on: “слова”. */
interface Relayed {
  from: number;
  speaker: Phrase;
}

/** Finds the owner of the words: “|слова| министра”, “его |слова|”, “Петров, |слова| которого”. */
function ofWords(clause: Clause): Relayed | null {
  const { passage, language, words } = clause;
  for (let i = clause.from; i < clause.to; i++) {
    if (!words.utterances.has(passage.words[i] ?? '')) continue;
    if (language.prepositions.has(passage.words[i - 1] ?? '')) continue;
    if (i > clause.from && isOwner(passage.words[i - 1] ?? '', language))
      return { from: i - 1, speaker: { from: i - 1, to: i } };
    const relative = antecedent(clause, i, i + 1);
    if (relative) return { from: i, speaker: relative };
    // “выдержки из обращения министра”
    const excerpt = language.prepositions.has(passage.words[i + 1] ?? '');
    const owner = excerpt && words.utteranceNouns.has(passage.words[i + 2] ?? '') ? i + 3 : i + 1;
    const speaker = personAt(clause, owner);
    if (speaker) return { from: i, speaker };
  }
  return null;
}

/** Finds the source that is named: “со ссылкой на |министра|”. */
function ofSource(clause: Clause, cue: CueAt): Relayed | null {
  const { passage, words } = clause;
  for (let i = clause.from; i < clause.to - 1; i++) {
    const word = passage.words[i] ?? '';
    if (!words.references.has(word) && !(i === cue.from && cue.info.class === 'judge')) continue;
    if (passage.words[i + 1] !== words.referred) continue;
    const speaker = personAt(clause, i + 2);
    if (speaker && !isNewsroom(passage, speaker, words)) return { from: i, speaker };
  }
  return null;
}

/** Finds the person who is cited: “цитирует |министра| ТАСС”, “министр, |которого| цитирует газета”. */
function ofObject(clause: Clause, cue: CueAt): Relayed | null {
  const { passage, language } = clause;
  if (!clause.words.citing.has(passage.words[cue.from] ?? '')) return null;
  for (let i = clause.from; i < clause.to; i++) {
    const word = passage.words[i] ?? '';
    if (i === cue.from || language.prepositions.has(passage.words[i - 1] ?? '')) continue;
    const relative = i < cue.from ? antecedent(clause, i, i) : null;
    if (relative) return { from: i, speaker: relative };
    if (isOwner(word, language)) return { from: i, speaker: { from: i, to: i + 1 } };
    if (!isObject(clause, i)) continue;
    const speaker = personAt(clause, i);
    if (!speaker) continue;
    let from = i;
    while (from > clause.from && isAttribute(passage.words[from - 1] ?? '', language)) from--;
    return { from, speaker: { from, to: speaker.to } };
  }
  return null;
}

/** Endings of adjectives in the genitive: “|польского| министра”, “|свою| коллегу”. */
const GENITIVE_ADJECTIVE = /(?:ого|его|ую|юю|ага|яга)$/;

/** Returns whether a pronoun is possessive and object: “его”, “её”. */
const isOwner = (word: string, language: Language): boolean =>
  language.possessives.has(word) && language.pronouns.has(word);

const isAttribute = (word: string, language: Language): boolean =>
  language.possessives.has(word) || (GENITIVE_ADJECTIVE.test(word) && !language.cues.has(word));

/** Returns whether a word is a person in another case than the nominative, or a name next to the newsroom. */
function isObject(clause: Clause, i: number): boolean {
  const { passage, inflection, language } = clause;
  const item = passage.items[i] as Token;
  if (item.kind !== 'word') return false;
  const noun = inflection.dictionaryForm(item.lower);
  if (noun !== null && !item.capital) return !inflection.isNominative(item.lower);
  if (!item.capital || language.notNames.has(item.lower) || ACRONYM.test(item.text)) return false;
  // “Иван |Петров| процитировал”: a surname is in the case of the first name before it.
  const previous = passage.items[i - 1];
  if (previous?.capital && !isNewsroomWord(previous, clause.words)) return false;
  if (inflection.isOblique(item.lower)) return true;
  const givenNames = inflection.givenNamesOf(item.lower);
  if (givenNames.length > 0) return !givenNames.some(({ name }) => name === item.lower);
  return passage.items
    .slice(clause.from, clause.to)
    .some((other) => other !== item && isNewsroomWord(other, clause.words));
}

/** Returns the phrase for a person, or an institution, that begins at an item. */
function personAt({ passage, to, language }: Clause, at: number): Phrase | null {
  if (at >= to) return null;
  const phrase = phraseAfter(passage, at, to, language);
  return phrase && phrase.from === at ? phrase : null;
}

/** Returns what a relative pronoun at an item refers to, if its clause begins with the item `from`. */
function antecedent(clause: Clause, from: number, at: number): Phrase | null {
  const { passage, inflection, language } = clause;
  if (!inflection.transmission.relatives.has(passage.words[at] ?? '')) return null;
  if (passage.items[from - 1]?.text !== ',') return null;
  return phraseBefore(
    passage,
    from - 2,
    passage.sentenceStarts[passage.sentenceOf[at] ?? 0] ?? 0,
    language
  );
}
