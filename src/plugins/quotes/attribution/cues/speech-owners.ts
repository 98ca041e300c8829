/** Finds whose words a noun speaks of: "|X|’s warning that “…”", "a statement from |X|", «слова |X| о том, что «…»». */
import type { Frame } from './frame';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { namesPersonIn } from './named-person';
import { phraseAfter } from './noun-phrase-after';
import { phraseBefore } from './noun-phrase-before';
import type { Phrase } from './phrase';
import type { Token } from '../text/tokens';

/** "X’s |latest blunt| warning". */
const MAX_ADJECTIVES = 3;
const MAX_ITEMS_BACK = 16;

/** A noun for words said, and whose they are. */
export interface OwnedSpeech {
  noun: number;
  owner: Phrase;
}

const isSpeechNoun = (passage: Passage, i: number, language: Language): boolean => {
  const item = passage.items[i];
  return (
    item?.kind === 'word' &&
    (language.relaying.speechNouns.has(item.lower) || language.documentNouns.has(item.lower))
  );
};

/** Returns the owner of the noun at an item; null if the sentence names none. */
export function ownerOf(
  passage: Passage,
  noun: number,
  first: number,
  limit: number,
  language: Language
): Phrase | null {
  if (!language.inflection)
    return (
      possessorBefore(passage, noun, first, language) ?? ownerAfter(passage, noun, limit, language)
    );
  const next = passage.items[noun + 1];
  if (!next || next.kind !== 'word' || noun + 1 >= limit) return null;
  if (language.relaying.ownerPrepositions.has(next.lower))
    return phraseAfter(passage, noun + 2, limit, language);
  if (language.prepositions.has(next.lower)) return null;
  const owner = phraseAfter(passage, noun + 1, limit, language);
  return owner && namesPersonIn(passage, owner, language) ? owner : null;
}

/** Finds "|X|’s (blunt) warning". */
function possessorBefore(
  passage: Passage,
  noun: number,
  first: number,
  language: Language
): Phrase | null {
  for (let i = noun - 1; i >= Math.max(first, noun - 1 - MAX_ADJECTIVES); i--) {
    const item = passage.items[i] as Token;
    if (item.kind === 'possessive' || /s['’]$/.test(item.text)) {
      return phraseBefore(passage, i - 1, first, language);
    }
    if (item.kind === 'quote' && i === noun - 1) continue;
    if (item.kind !== 'word' || language.prepositions.has(item.lower)) return null;
  }
  return null;
}

/** Finds "the warning by |X|", "a statement from |X|". */
function ownerAfter(
  passage: Passage,
  noun: number,
  limit: number,
  language: Language
): Phrase | null {
  if (!language.relaying.ownerPrepositions.has(passage.words[noun + 1] ?? '')) return null;
  const owner = phraseAfter(passage, noun + 2, limit, language);
  // "the claim of the day": of what, not by whom.
  if (!owner || passage.words[noun + 1] !== 'of') return owner;
  return namesPersonIn(passage, owner, language) ? owner : null;
}

/** Returns whether what is between a noun for words and a quotation says that these are the words. */
function leadsTo(passage: Passage, from: number, at: number, language: Language): boolean {
  if (from >= at) return true;
  const before = passage.items[at - 1] as Token;
  if (before.text === ':') return true;
  for (let i = from; i < at; i++) {
    const item = passage.items[i] as Token;
    if (language.complementizers.has(item.lower)) return true;
    // “слова |о том|, что”; "the claim |, made on Monday,| that".
    if (item.kind === 'word' && i - from > 6) return false;
  }
  return false;
}

/**
 * Returns whether the noun for words is only mentioned: “После доклада Петрова |раздалось|: «…»”, “Сидоров |о| заявлении
 * Петрова: «…»”.
 */
function isOnlyMentioned(
  passage: Passage,
  noun: number,
  owner: Phrase,
  at: number,
  { inflection, prepositions }: Language
): boolean {
  if (!inflection || passage.items[at - 1]?.text !== ':') return false;
  const preposition = passage.words[noun - 1] ?? '';
  if (inflection.transmission.aboutWords.has(preposition)) return true;
  if (!prepositions.has(preposition)) return false;
  for (let i = owner.to; i < at - 1; i++) {
    if (inflection.isFiniteVerb(passage.words[i] ?? '')) return true;
  }
  return false;
}

/** Finds, before a quotation and after an item, the noun whose words the quotation is: "X’s |warning| that “…”". */
export function ownedSpeechBefore(
  passage: Passage,
  at: number,
  from: number,
  first: number,
  language: Language
): OwnedSpeech | null {
  for (let i = at - 1; i >= Math.max(from, at - MAX_ITEMS_BACK); i--) {
    const item = passage.items[i] as Token;
    if (item.text === ';' || item.kind === 'quote') return null;
    if (!isSpeechNoun(passage, i, language)) continue;
    const owner = ownerOf(passage, i, first, at, language);
    if (!owner) continue;
    if (isOnlyMentioned(passage, i, owner, at, language)) return null;
    return leadsTo(passage, Math.max(i + 1, owner.to), at, language) ? { noun: i, owner } : null;
  }
  return null;
}

/** Finds the owner of the noun after a quotation: "X’s |“…”| remark". */
export function ownedSpeechAround(
  passage: Passage,
  at: number,
  first: number,
  language: Language
): OwnedSpeech | null {
  const possessive = passage.items[at - 1]?.kind === 'possessive';
  if (!possessive || !language.relaying.speechNouns.has(passage.words[at + 1] ?? '')) return null;
  const owner = possessorBefore(passage, at + 1, first, language);
  return owner ? { noun: at + 1, owner } : null;
}

/** Returns whose document or words the subject of a frame is: "A statement from |X| said". */
export function ownerOfSubject(
  passage: Passage,
  frame: Frame,
  first: number,
  language: Language
): Phrase | null {
  if (!frame.subject) return null;
  for (let i = frame.subject.to - 1; i >= frame.subject.from; i--) {
    if (!isSpeechNoun(passage, i, language)) continue;
    return ownerOf(passage, i, first, frame.subject.to, language);
  }
  return null;
}
