/** Gathers what the sentence around a quotation offers for its attachment. */
import type { Earlier } from './attachment';
import type { Frame } from '../cues/frame';
import {
  framesNear,
  frameStart,
  gapOf,
  introducesQuotation,
  isTagOf,
  lastQuoteBefore,
  tagFits,
} from '../cues/frame-positions';
import { findGoverningFrame } from '../cues/governing-frame';
import { isIntegrated } from '../cues/clauses';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';

export interface Site {
  passage: Passage;
  at: number;
  language: Language;
  sentence: number;
  /** First item of the sentence, and the item after its last. */
  first: number;
  end: number;
  /** All frames of the passage, in order. */
  frames: readonly Frame[];
  /** The frame before the quotation that may govern it. */
  nearest: Frame | null;
  /** `nearest` is in what another person reports. */
  embedded: boolean;
  /** The first frame after the quotation. */
  after: Frame | null;
  /** `after` is right behind the quotation. */
  tagged: boolean;
  /** `nearest` introduces the quotation. */
  introduced: boolean;
  /** `nearest` is the tag of the quotation before. */
  splits: boolean;
  /** The quotation is a part of the clause before it. */
  integrated: boolean;
  before: Earlier | null;
}

/** Reads the site of the quotation at an item. */
export function siteOf(
  passage: Passage,
  at: number,
  frames: readonly Frame[],
  language: Language,
  before: Earlier | null
): Site {
  const sentence = passage.sentenceOf[at] ?? 0;
  const first = passage.sentenceStarts[sentence] ?? 0;
  const end = passage.sentenceStarts[sentence + 1] ?? passage.items.length;
  const here = framesNear(frames, sentence, at);
  const after = here.find((frame) => frameStart(frame) > at) ?? null;
  const governing = findGoverningFrame(
    here.filter((frame) => frame.to <= at && frameStart(frame) < at),
    passage,
    first,
    language
  );
  const nearest = governing.frame ?? null;
  const previousQuote = lastQuoteBefore(passage, at, first);
  return {
    passage,
    at,
    language,
    sentence,
    first,
    end,
    frames,
    nearest,
    embedded: governing.embedded,
    after,
    tagged:
      after !== null &&
      gapOf(passage, at + 1, frameStart(after), language) === 0 &&
      tagFits(passage, at, after),
    introduced: nearest !== null && introducesQuotation(passage, nearest, at, language),
    splits: nearest !== null && previousQuote !== null && isTagOf(passage, nearest, previousQuote),
    integrated: isIntegrated(passage, at, first, language),
    before,
  };
}
