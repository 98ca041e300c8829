/**
 * Attaches quotations in a language whose cues are unknown: by marks, capital letters and the names of people on
 * record. Missing a quotation is worse than flagging it, so most text in marks counts as speech; nothing found here is
 * sure enough to link (`reliability` of `languages/neutral.ts`).
 */
import type { Attachment, AttachedBy } from './attach-quotation';
import type { EntityIndex } from '../entities/types';
import type { Frame } from '../cues/frame';
import type { CueInfo } from '../languages/language';
import type { QuotationSpan } from '../types';
import type { NameChunk } from '../entities/name-chunks';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import type { Token } from '../text/tokens';
import type { Kind } from '../types';

const FAR = 99;
const MIN_SPEECH_WORDS = 3;
const MIN_SENTENCE_WORDS = 4;
/** "— said yesterday minister |X": words that may be between a quotation and the name. */
const MAX_WORDS_BEFORE_NAME = 3;
/** A name further back than this does not introduce anything; the bound keeps endless sentences cheap. */
const MAX_ITEMS_BACK = 60;
const BREAK = /^[,—–―-]$/;
const ENDS_CLAUSE = /[.,!?…]$/;
const PUNCTUATED = /[.,!?…;:]/;

/** Traits of an unknown word at the place of a cue. */
const UNKNOWN_CUE: CueInfo = {
  class: 'say',
  forms: ['finite'],
  noun: false,
  clause: false,
  addressee: false,
};

/** A name next to a quotation, and the word that may report it. */
interface Speaker {
  chunk: NameChunk;
  cue: number | null;
}

const isWord = (item: Token | undefined): item is Token => item?.kind === 'word';
const isLower = (item: Token | undefined): item is Token => isWord(item) && !item.capital;

const wordsOf = (inside: Passage): Token[] =>
  inside.items.filter((item) => item.kind !== 'punctuation' && item.kind !== 'possessive');

/** Returns whether the words in marks count as speech: three or more that are not a title. */
export function isSpeechWithoutCues(text: string, inside: Passage): boolean {
  const words = wordsOf(inside);
  if (words.length < MIN_SPEECH_WORDS) return false;
  const longer = words.filter((item) => isWord(item) && item.text.length > 3);
  // One long word with a capital is the beginning of a sentence rather than a title.
  const title = longer.length > 1 && longer.every((item) => item.capital);
  return !title || PUNCTUATED.test(text);
}

/** Returns the kind of a quotation by its form only: direct if the words could be a sentence. */
export function kindWithoutCues(
  text: string,
  region: QuotationSpan,
  inside: Passage,
  by: AttachedBy
): Kind {
  if (region.isBlock || region.continues || by === 'reopened' || by === 'split') return 'direct';
  const words = wordsOf(inside);
  const sentence = (words[0]?.capital ?? false) && words.length >= MIN_SENTENCE_WORDS;
  return sentence || ENDS_CLAUSE.test(text) ? 'direct' : 'partial';
}

/** Attaches the quotation at an item of a passage; the item after the last represents what the passage introduces. */
export function attachWithoutCues(
  passage: Passage,
  at: number,
  entityIndex: EntityIndex
): Attachment {
  const last = Math.max(0, passage.sentenceStarts.length - 2);
  const sentence = passage.sentenceOf[at] ?? last;
  const first = passage.sentenceStarts[sentence] ?? 0;
  const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
  const made = (by: AttachedBy, speaker: Speaker, distance: number): Attachment => {
    const subject = { from: speaker.chunk.nameFrom, to: speaker.chunk.to };
    return { by, frame: frameOf(speaker, subject, sentence), subject, passage, distance };
  };
  const colon = at > first && passage.items[at - 1]?.text === ':';
  const before = speakerBefore(passage, at, first, colon, entityIndex);
  const after = speakerAfter(passage, at, end, entityIndex);
  if (colon && before) return made('colon', before, 1);
  // "X said “…”, Y answered “…”": Y opens a clause of its own, where no word ties the name to the quotation before it.
  if (after && (!before || isLower(passage.items[after.chunk.from - 1])))
    return made('tag', after, 0);
  if (before) {
    const split = followsQuote(passage, first, before.chunk.from, at);
    return made(split ? 'split' : 'subject', before, at - before.chunk.to);
  }
  const near = passage.items.slice(
    Math.max(first, at - MAX_ITEMS_BACK),
    Math.min(end, at + MAX_ITEMS_BACK)
  );
  const alone = !near.some((item) => item.kind === 'word' || item.kind === 'number');
  return {
    by: alone ? 'floating' : 'nothing',
    frame: null,
    subject: null,
    passage,
    distance: FAR,
  };
}

/** Finds the speaker after a quotation: "“…,” — said minister |X"; "“…,” |X said". */
function speakerAfter(
  passage: Passage,
  at: number,
  end: number,
  entityIndex: EntityIndex
): Speaker | null {
  let i = at + 1;
  while (i < end && i < at + 4 && BREAK.test(passage.items[i]?.text ?? '')) i++;
  const first = i;
  while (i < end && i < first + MAX_WORDS_BEFORE_NAME && isLower(passage.items[i])) i++;
  const chunk = chunksFrom(passage, i, entityIndex)[0];
  if (!chunk || chunk.from !== i || i >= end) return null;
  if (!hasRecord(chunk, entityIndex) && !isFullName(chunk, entityIndex)) return null;
  return { chunk, cue: i > first ? first : wordAfter(passage, chunk) };
}

/**
 * Finds the speaker before a quotation: "|X said in Minsk: “…”", the first recorded name since the quotation before;
 * any name right before a colon.
 */
function speakerBefore(
  passage: Passage,
  at: number,
  first: number,
  colon: boolean,
  entityIndex: EntityIndex
): Speaker | null {
  let from = at;
  const limit = Math.max(first, at - MAX_ITEMS_BACK);
  while (from > limit && passage.items[from - 1]?.kind !== 'quote') from--;
  for (const chunk of chunksFrom(passage, from, entityIndex)) {
    if (chunk.to > at) break;
    const adjacent = colon && chunk.to === at - 1 && isFullName(chunk, entityIndex);
    if (hasRecord(chunk, entityIndex) || adjacent) return { chunk, cue: wordAfter(passage, chunk) };
  }
  return null;
}

/** Returns whether the name splits the last quotation before it in its sentence. */
function followsQuote(passage: Passage, first: number, name: number, at: number): boolean {
  let i = name - 1;
  while (i >= Math.max(first, name - MAX_ITEMS_BACK) && passage.items[i]?.kind !== 'quote') {
    // A clause that names others, or begins again, is no tag of the quotation before.
    if (!isLower(passage.items[i]) && !BREAK.test(passage.items[i]?.text ?? '')) return false;
    i--;
  }
  return passage.items[i]?.kind === 'quote' && BREAK.test(passage.items[at - 1]?.text ?? '');
}

const wordAfter = (passage: Passage, chunk: NameChunk): number | null =>
  isLower(passage.items[chunk.to]) ? chunk.to : null;

function frameOf({ cue }: Speaker, subject: Phrase, sentence: number): Frame | null {
  if (cue === null) return null;
  const by = cue < subject.from ? 'inverted' : 'adjacent';
  return { from: cue, to: cue + 1, info: UNKNOWN_CUE, form: 'finite', subject, by, sentence };
}

/** Returns whether the article has the full name of a recorded person, because a surname alone may be any noun. */
const hasRecord = (chunk: NameChunk, entityIndex: EntityIndex): boolean =>
  entityIndex.entityOf.get(chunk)?.namedBy === 'fullName';

const isFullName = (chunk: NameChunk, entityIndex: EntityIndex): boolean =>
  chunk.name.length > 1 && entityIndex.entityOf.has(chunk);

/** Returns the names of a passage from an item on, as many as can matter. */
function chunksFrom(
  passage: Passage,
  item: number,
  entityIndex: EntityIndex
): readonly NameChunk[] {
  const chunks = entityIndex.chunksOf.get(passage) ?? [];
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle] as NameChunk).from < item) low = middle + 1;
    else high = middle;
  }
  return chunks.slice(low, low + MAX_ITEMS_BACK);
}
