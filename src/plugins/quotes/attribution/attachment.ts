/** Which reporting words, or which neighbour, a quotation belongs to. */
import { sentenceSubject } from './cues';
import type { Frame } from './cues';
import type { Language } from './languages/language';
import type { Passage } from './passages';
import { phraseBefore } from './phrases';
import type { Phrase } from './phrases';
import type { Token } from './tokens';

/** How a quotation hangs on its speaker, surest first (the figures are in `weights.ts`). */
export type AttachedBy =
  | 'tag' // “…,” X said
  | 'lead' // X said, “…”
  | 'split' // “…,” X said, “…”
  | 'colon' // X: “…”
  | 'governed' // X said that the plan is “…” and …
  | 'embedded' // Z said that X called it “…”
  | 'trailing' // the “…” plan will go on, X said
  | 'introduced' // X spoke in Minsk: ¶ “…”
  | 'continued' // “…,” X said. “…”
  | 'previousSentence' // X was glad. “…”
  | 'subject' // X rejects the “…” plan
  | 'reopened' // the quotation of the paragraph before goes on
  | 'floating' // ¶ “…”
  | 'block' // a quote block
  | 'nothing';

export interface Attachment {
  by: AttachedBy;
  frame: Frame | null;
  /** The phrase that names the speaker, in `passage`. */
  subject: Phrase | null;
  passage: Passage;
  /** Items between the quotation and the frame; a large number if there is none. */
  distance: number;
}

export interface Earlier {
  at: number;
  attachment: Attachment;
}

const FAR = 99;
const COLON = /^[:]$/;

/**
 * How the quotation at an item of a passage is attached; `frames` are the passage's, in order; `before` is the attachment
 * of the quotation before it in the passage, and where that stands.
 */
export function attach(
  passage: Passage,
  at: number,
  frames: readonly Frame[],
  language: Language,
  before: Earlier | null = null
): Attachment {
  const sentence = passage.sentenceOf[at] ?? 0;
  const first = passage.sentenceStarts[sentence] ?? 0;
  const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
  const here = framesNear(frames, sentence, at);
  const made = (
    by: AttachedBy,
    frame: Frame | null,
    subject: Phrase | null,
    distance: number
  ): Attachment => ({ by, frame, subject, passage, distance });
  const after = here.find((frame) => frameStart(frame) > at);
  const { frame: nearest, embedded } = governing(
    here.filter((frame) => frame.to <= at && frameStart(frame) < at),
    passage,
    language
  );
  const previousQuote = lastQuoteBefore(passage, at, first);

  const tag =
    after && gapOf(passage, at + 1, frameStart(after)) === 0 && tagFits(passage, at, after)
      ? after
      : null;
  const leads = nearest !== undefined && leadsTo(passage, nearest, at, language);
  const splits =
    nearest !== undefined && previousQuote !== null && isTagOf(passage, nearest, previousQuote);
  if (leads && !splits)
    return made(embedded ? 'embedded' : 'lead', nearest, nearest.subject, at - nearest.to);
  if (tag && !(splits && leads)) return made('tag', tag, tag.subject, 0);
  if (splits) return made('split', nearest, nearest.subject, at - nearest.to);
  const colon = COLON.test(passage.items[at - 1]?.text ?? '') && at - 1 >= first;
  if (colon) {
    const speaker = nearest
      ? nearest.subject
      : (phraseBefore(passage, at - 2, first, language) ?? null);
    const alone = speaker !== null && !nearest && speaker.from <= first;
    if (nearest) return made('lead', nearest, nearest.subject, at - nearest.to);
    if (alone) return made('colon', null, speaker, 1);
    const subject = sentenceSubject(passage, first, at, language);
    if (subject) return made('introduced', null, subject, 1);
  }
  if (nearest)
    return made(embedded ? 'embedded' : 'governed', nearest, nearest.subject, at - nearest.to);
  if (after && trails(passage, after, end))
    return made('trailing', after, after.subject, frameStart(after) - at);
  const alone = isAlone(passage, at, first, end);
  if (alone && sentence > 0)
    return fromPreviousSentence(passage, sentence, frames, language, made, before);
  if (!alone) {
    const subject = sentenceSubject(passage, first, at, language);
    if (subject) return made('subject', null, subject, at - subject.to);
    if (after) return made('trailing', after, after.subject, frameStart(after) - at);
    if (sentence > 0)
      return fromPreviousSentence(passage, sentence, frames, language, made, before);
  }
  return made(alone ? 'floating' : 'nothing', null, null, FAR);
}

type Make = (
  by: AttachedBy,
  frame: Frame | null,
  subject: Phrase | null,
  distance: number
) => Attachment;

function fromPreviousSentence(
  passage: Passage,
  sentence: number,
  frames: readonly Frame[],
  language: Language,
  made: Make,
  before: Earlier | null
): Attachment {
  const first = passage.sentenceStarts[sentence - 1] ?? 0;
  const end = passage.sentenceStarts[sentence] ?? 0;
  if (before && before.at >= first && before.at < end) {
    const { by, frame, subject } = before.attachment;
    if (subject === null) return made('floating', null, null, FAR);
    const goesOn =
      by === 'tag' ||
      by === 'lead' ||
      by === 'split' ||
      by === 'continued' ||
      by === 'colon' ||
      by === 'introduced';
    return {
      ...made(goesOn ? 'continued' : 'previousSentence', frame, subject, FAR),
      passage: before.attachment.passage,
    };
  }
  const previous = framesNear(frames, sentence - 1, end).filter(
    (frame) => frame.subject !== null && frame.form !== 'base'
  );
  const said =
    previous.find((frame) => frame.info.class === 'say' && frame.by !== 'relative') ??
    previous.find((frame) => frame.by !== 'relative');
  if (said?.subject) return made('previousSentence', said, said.subject, FAR);
  const subject = sentenceSubject(passage, first, end, language);
  return subject ? made('previousSentence', null, subject, FAR) : made('floating', null, null, FAR);
}

/**
 * Of the frames before a quotation in its sentence the one whose subject speaks: the nearest, but "X said he hopes “…”"
 * and "X conceded that Y had shown “…”" are words of X; "X said that Y called it “…”" can be either's (`embedded`).
 */
function governing(
  before: readonly Frame[],
  passage: Passage,
  language: Language
): { frame: Frame | undefined; embedded: boolean } {
  const frame = before[before.length - 1];
  const outer = before[before.length - 2];
  if (!frame?.subject || !outer?.subject) return { frame, embedded: false };
  const says =
    outer.info.class === 'say' &&
    outer.info.clause &&
    outer.form !== 'ing' &&
    outer.form !== 'preposition';
  if (
    !says ||
    frame.subject.from < outer.to ||
    frame.by !== 'beside' ||
    coordinates(passage, outer.to, frame.subject.from, language)
  ) {
    return { frame, embedded: false };
  }
  const first = passage.words[frame.subject.from] ?? '';
  const bound =
    language.possessives.has(first) ||
    (language.pronouns.has(first) && first !== 'i' && first !== 'we');
  if (bound || frame.info.class === 'think' || frame.info.class === 'act')
    return { frame: outer, embedded: false };
  return { frame, embedded: true };
}

/** Whether a clause of its own begins in between: ", and Y called it “…”", "while Y called it “…”". */
function coordinates(passage: Passage, from: number, to: number, language: Language): boolean {
  for (let i = Math.max(from, to - 3); i < to; i++) {
    const word = passage.words[i] ?? '';
    if (
      word === ';' ||
      language.conjunctions.has(word) ||
      (language.subordinators.has(word) && !language.complementizers.has(word))
    )
      return true;
  }
  return false;
}

/** So many frames before and after a quotation are looked at: a sentence without end must not cost its square. */
const FRAMES_AROUND = 8;

/** Frames of a sentence around an item, in order. */
function framesNear(frames: readonly Frame[], sentence: number, at: number): Frame[] {
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((frames[middle] as Frame).from < at) low = middle + 1;
    else high = middle;
  }
  return frames
    .slice(Math.max(0, low - FRAMES_AROUND), low + FRAMES_AROUND)
    .filter((frame) => frame.sentence === sentence);
}

/** Where a frame begins: at its subject or its verb, whichever is first; a subject found far away does not count. */
function frameStart(frame: Frame): number {
  const near = frame.by === 'beside' || frame.by === 'apposition' || frame.by === 'relative';
  return near && frame.subject ? Math.min(frame.subject.from, frame.from) : frame.from;
}

/** Words and numbers between two items. */
function gapOf(passage: Passage, from: number, to: number): number {
  let words = 0;
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const kind = (passage.items[i] as Token).kind;
    if (kind !== 'punctuation') words++;
  }
  return to - from > 12 ? FAR : words;
}

/** A verb of judging after a quotation is its tag only if the quotation is a clause of its own. */
function tagFits(passage: Passage, at: number, frame: Frame): boolean {
  const quote = passage.items[at] as Token;
  const closes =
    /[,.?!…—–-]$/.test(quote.text) || /^[,—–-]$/.test(passage.items[at + 1]?.text ?? '');
  return (
    closes ||
    frame.by === 'inverted' ||
    (frame.info.class === 'say' &&
      at === (passage.sentenceStarts[passage.sentenceOf[at] ?? 0] ?? 0))
  );
}

/** Whether the frame is the tag of the quotation before it: “…,” X said | said X. */
function isTagOf(passage: Passage, frame: Frame, quote: number): boolean {
  return (
    quote < frameStart(frame) &&
    gapOf(passage, quote + 1, frameStart(frame)) === 0 &&
    tagFits(passage, quote, frame)
  );
}

function lastQuoteBefore(passage: Passage, at: number, first: number): number | null {
  for (let i = at - 1; i >= Math.max(first, at - 60); i--)
    if ((passage.items[i] as Token).kind === 'quote') return i;
  return null;
}

/** X said, “…”; X said that “…”; X told reporters in Minsk: “…”. */
function leadsTo(passage: Passage, frame: Frame, at: number, language: Language): boolean {
  const from =
    frame.by === 'inverted' || frame.by === 'preposition'
      ? (frame.subject?.to ?? frame.to)
      : frame.to;
  const gap = at - from;
  if (gap < 0) return false;
  const before = passage.items[at - 1];
  if (gap === 0) return true;
  const marks =
    before !== undefined &&
    (before.text === ',' || before.text === ':' || language.complementizers.has(before.lower));
  if (!marks)
    return (
      gap <= 2 &&
      frame.info.class !== 'act' &&
      language.determiners.has(before?.lower ?? '') === false &&
      gapOf(passage, from, at) <= 1
    );
  return gap <= 14;
}

/** The clause ends with the frame: "…, X said." */
function trails(passage: Passage, frame: Frame, end: number): boolean {
  const last = Math.max(frame.to, frame.subject && frame.by === 'inverted' ? frame.subject.to : 0);
  return (
    frame.info.class === 'say' &&
    (frame.form === 'preposition' ||
      last >= end - 2 ||
      passage.items[last]?.kind === 'punctuation' ||
      frame.info.addressee)
  );
}

/** A sentence that is nothing but the quotation, or a few of them. */
function isAlone(passage: Passage, at: number, first: number, end: number): boolean {
  for (let i = Math.max(first, at - 6); i < Math.min(end, at + 7); i++) {
    const kind = (passage.items[i] as Token).kind;
    if (kind === 'word' || kind === 'number') return false;
  }
  return true;
}
