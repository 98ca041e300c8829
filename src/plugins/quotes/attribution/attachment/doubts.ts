/** Finds reasons why the words may not be the speaker's, though the sentence is built so. */
import { coordinatedSubject, endOf, hasPersonRelative } from '../cues/clauses';
import type { Doubt } from './attachment';
import type { Frame } from '../cues/frame';
import { frameStart } from '../cues/frame-positions';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import type { Phrase } from '../cues/phrase';
import { isWanted } from './wanted-words';
import type { Site } from './site';

/** "did not |say|": a negation is no further from its verb. */
const MAX_ITEMS_TO_VERB = 4;
/** “сказать |ему слово| «…»”. */
const MAX_ITEMS_TO_QUOTATION = 5;
const INTRODUCES = /^[,:]$/;

/** Returns the reason to doubt that the subject of a frame said the quotation; null if there is none. */
export function doubtOf(site: Site, frame: Frame): Doubt | null {
  const { passage, at, language } = site;
  const direct = INTRODUCES.test(passage.items[at - 1]?.text ?? '');
  if (!direct && hasBefore(passage, frame, language.relaying.negations, language)) return 'denied';
  if (
    frame.form === 'base' &&
    hasBefore(passage, frame, language.relaying.hypotheticals, language) &&
    frame.to <= at
  )
    return 'hypothetical';
  if (
    frame.to <= at &&
    language.relaying.conditionals.has(passage.words[frameStart(frame) - 1] ?? '')
  )
    return 'hypothetical';
  if (!direct && isRequested(site, frame)) return 'hypothetical';
  if (isWanted(site, frame)) return 'hypothetical';
  if (isDenial(site, frame)) return 'denied';
  if (frame.from > at && isAnonymous(site)) return 'otherClause';
  if (isImagined(site, frame)) return 'imagined';
  if (isOwnedByAnother(passage, at, frame, language)) return 'otherOwner';
  if (frame.to <= at && !direct && !site.splits && inClauseOfAnother(site, frame))
    return 'otherClause';
  return null;
}

/** Returns whether one of some words is between the subject of a frame and its verb. */
function hasBefore(
  passage: Passage,
  frame: Frame,
  words: Language['relaying']['negations'],
  language: Language
): boolean {
  const limit = Math.max(0, frame.from - MAX_ITEMS_TO_VERB);
  for (let i = frame.from - 1; i >= limit; i--) {
    const word = passage.words[i] ?? '';
    if (words.has(word)) return true;
    if (!language.auxiliaries.has(word) && !language.isAdverb(word)) return false;
  }
  return false;
}

/** Returns whether the words are to be said, in a language that inflects: “попросил министра |сказать| «…»”. */
function isRequested({ passage, at, language }: Site, frame: Frame): boolean {
  if (!language.inflection || frame.form === 'preposition') return false;
  for (let i = at - 1; i >= Math.max(frame.to, at - MAX_ITEMS_TO_QUOTATION); i--) {
    if (passage.items[i]?.kind === 'punctuation') return false;
    const cue = language.cues.get(passage.words[i] ?? '');
    if (cue?.class === 'say' && cue.forms.includes('base') && !cue.forms.includes('finite'))
      return true;
  }
  return false;
}

/** Returns whether the frame is within what a person imagines: "Z imagined |X was thinking| “…”". */
function isImagined({ passage, frames, at, sentence, language }: Site, frame: Frame): boolean {
  if (frame.from > at || !frame.subject) return false;
  return frames.some(
    (outer) =>
      outer.sentence === sentence &&
      outer.to <= frameStart(frame) &&
      outer !== frame &&
      language.relaying.imaginingVerbs.has(passage.words[outer.from] ?? '') &&
      (outer.subject?.from !== frame.subject?.from || follows(passage, frame, language)) &&
      frame.from - outer.to < 8
  );
}

/** Returns whether a verb goes on with what is before it: "imagined a villager was |thinking|", not "joked, |saying|". */
function follows(passage: Passage, frame: Frame, language: Language): boolean {
  const before = passage.items[frame.from - 1];
  return before?.kind === 'word' && !language.conjunctions.has(before.lower);
}

/** Returns whether the marks are in a noun phrase that belongs to another person: "X opposed |Y’s| “…” plan". */
function isOwnedByAnother(passage: Passage, at: number, frame: Frame, language: Language): boolean {
  const possessive = passage.items[at - 1];
  const owner = passage.items[at - 2];
  if (possessive?.kind !== 'possessive' || !owner || frame.to > at) return false;
  // Words said about Y’s “…” plan are the speaker’s own; "responded to Y’s “…” plan" tells none.
  const says =
    frame.info.class === 'say' && !language.prepositions.has(passage.words[frame.to] ?? '');
  if (says) return false;
  const { subject } = frame;
  if (subject && at - 2 >= subject.from && at - 2 < subject.to) return false;
  return (
    owner.capital ||
    language.personNouns.has(owner.lower) ||
    language.indefinite.has(passage.words[at - 3] ?? '')
  );
}

/** Returns whether another person's clause begins between the frame and the quotation: ", but Y signed the “…” plan". */
function inClauseOfAnother(site: Site, frame: Frame): boolean {
  const { passage, at, language } = site;
  return (
    hasPersonRelative(passage, endOf(frame), at, language) || otherSubject(site, frame) !== null
  );
}

/** Returns the person whose clause begins between a frame and the quotation: ", but |Y| signed the “…” plan". */
export function otherSubject({ passage, at, language }: Site, frame: Frame): Phrase | null {
  const subject = coordinatedSubject(passage, endOf(frame), at, language);
  if (!subject || (frame.subject && subject.from === frame.subject.from)) return null;
  return isPerson(passage, subject, language) ? subject : null;
}

/** Returns whether a phrase is a name or a noun for a person. */
export function isPerson(passage: Passage, phrase: Phrase, language: Language): boolean {
  const head = passage.items[phrase.to - 1];
  return (
    head !== undefined &&
    (language.personNouns.has(head.lower) ||
      (head.capital && !language.notNames.has(head.lower)) ||
      language.office.has(head.lower))
  );
}

/** Returns whether the frame is what a person denies: "X |denied| calling Y “…”". */
function isDenial({ passage, language }: Site, frame: Frame): boolean {
  if (frame.form !== 'ing') return false;
  return language.deniers?.has(passage.words[frame.from - 1] ?? '') === true;
}

/** Returns whether the quotation is what no particular person says: "the plan |was called| “…”, X said". */
function isAnonymous({ passage, at, first, integrated, language }: Site): boolean {
  if (!integrated) return false;
  for (let i = at - 1; i >= Math.max(first + 1, at - MAX_ITEMS_TO_VERB); i--) {
    const info = language.cues.get(passage.words[i] ?? '');
    if (info?.forms.includes('participle') && language.passives.has(passage.words[i - 1] ?? ''))
      return true;
  }
  return false;
}
