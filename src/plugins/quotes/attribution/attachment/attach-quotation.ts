/** Attaches a quotation to its cue, or to the phrase next to it. */
import type { Frame } from '../cues/frame';
import {
  FAR,
  frameStart,
  framesNear,
  gapOf,
  findGoverningFrame,
  isAlone,
  isTagOf,
  lastQuoteBefore,
  introducesQuotation,
  tagFits,
  closesClause,
} from '../cues/frame-positions';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { phraseBefore } from '../cues/noun-phrase-before';
import type { Phrase } from '../cues/phrase';
import { signatureBehind } from './signature';
import { sentenceSubject } from '../cues/sentence-subject';

const COLON = /^[:]$/;
const DASH = /^\p{Pd}$/u;

/** The way a quotation is attached to its speaker, surest first (the probabilities are in `weights.ts`). */
export type AttachedBy =
  | 'tag' // “…,” X said
  | 'preposed' // X said, “…”
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
  | 'signed' // “…” — X
  | 'alternating' // — “…” X said ¶ — “…” Y said ¶ — “…”
  | 'answer' // an answer of an interview with X
  | 'repeated' // a quote block repeats words of X
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

/**
 * Attaches the quotation at an item of a passage; `frames` are the passage's, in order; `before` is the attachment of
 * the quotation before it in the passage, and its item.
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
  const { frame: nearest, embedded } = findGoverningFrame(
    here.filter((frame) => frame.to <= at && frameStart(frame) < at),
    passage,
    language
  );
  const previousQuote = lastQuoteBefore(passage, at, first);

  const tag =
    after &&
    gapOf(passage, at + 1, frameStart(after), language) === 0 &&
    tagFits(passage, at, after)
      ? after
      : null;
  const isPreposed = nearest !== undefined && introducesQuotation(passage, nearest, at, language);
  const isSplit =
    nearest !== undefined && previousQuote !== null && isTagOf(passage, nearest, previousQuote);
  const gapped = nearest ? subjectOfGappedVerb(passage, nearest.to, at, language) : null;
  if (gapped) return made('preposed', null, gapped, 1);
  if (isPreposed && !isSplit)
    return made(
      embedded || isRelayed(passage, nearest, at, language) ? 'embedded' : 'preposed',
      nearest,
      nearest.subject,
      at - nearest.to
    );
  if (tag && !(isSplit && isPreposed)) return made('tag', tag, tag.subject, 0);
  if (isSplit) return made('split', nearest, nearest.subject, at - nearest.to);
  const colon = COLON.test(passage.items[at - 1]?.text ?? '') && at - 1 >= first;
  if (colon) {
    const speaker = nearest
      ? nearest.subject
      : (phraseBefore(passage, at - 2, first, language) ?? null);
    const alone =
      speaker !== null &&
      !nearest &&
      (speaker.from <= first ||
        (language.inflection !== undefined &&
          !language.prepositions.has(passage.words[speaker.from - 1] ?? '')));
    if (nearest) {
      const by = isRelayed(passage, nearest, at, language) ? 'embedded' : 'preposed';
      return made(by, nearest, nearest.subject, at - nearest.to);
    }
    if (alone) return made('colon', null, speaker, 1);
    const subject = sentenceSubject(passage, first, at, language);
    if (subject) return made('introduced', null, subject, 1);
  }
  if (nearest)
    return made(
      embedded || isRelayed(passage, nearest, at, language) ? 'embedded' : 'governed',
      nearest,
      nearest.subject,
      at - nearest.to
    );
  if (after && closesClause(passage, after, end))
    return made('trailing', after, after.subject, frameStart(after) - at);
  const signature = signatureBehind(passage, at, language);
  if (signature) return made('signed', null, signature, 1);
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

/**
 * Finds the subject of a gapped verb: “Петров заявил о готовности, а |его коллега| — что «…»” repeats the verb of the
 * clause before.
 */
function subjectOfGappedVerb(
  passage: Passage,
  from: number,
  at: number,
  language: Language
): Phrase | null {
  if (!language.inflection) return null;
  const opens = language.complementizers.has(passage.words[at - 1] ?? '') ? at - 2 : at - 1;
  if (opens <= from || !DASH.test(passage.items[opens]?.text ?? '')) return null;
  const subject = phraseBefore(passage, opens - 1, from, language);
  return subject && subject.from > from ? subject : null;
}

/**
 * Returns whether the words are another person's: "X read from a letter: “…”", "X read out a letter: “…”", "X quotes
 * her mother: “…”", "X denied that she had “…”".
 */
function isRelayed(passage: Passage, frame: Frame, at: number, language: Language): boolean {
  const verb = passage.words[frame.to - 1] ?? '';
  const next = passage.words[frame.to] ?? '';
  const introduces = /^[:,]$/.test(passage.items[at - 1]?.text ?? '');
  if (language.deniers?.has(verb)) return !introduces;
  if (!language.relays?.has(verb)) return false;
  const thing = language.determiners.has(next) || language.possessives.has(next);
  return language.prepositions.has(next) || language.isAdverb(next) || (introduces && thing);
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
      by === 'preposed' ||
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
