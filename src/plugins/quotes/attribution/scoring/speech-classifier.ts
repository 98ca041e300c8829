/**
 * Classifies text in marks as speech or not, because titles, ironies, names of operations and slogans are in marks
 * too.
 */
import type { Attachment } from '../attachment/attach-quotation';
import type { Language } from '../languages/language';
import type { Kind, QuotationSpan } from '../types';
import type { Passage } from '../text/passages';
import { DASH } from './speech-features';
import type { SpeechFeatures } from './speech-features';

const WEIGHTS: Readonly<Record<keyof SpeechFeatures, number>> = {
  length: 1.05,
  oneWord: 0,
  twoWords: 0,
  attached: 0.9,
  split: 0,
  governed: 1.3,
  trailing: 0,
  cueSays: 1.55,
  cueJudges: 1.27,
  cueThinks: 0.32,
  distance: 0,
  capital: -0.54,
  titleCase: -1.81,
  titleCaseAttached: 0,
  punctuated: 0.18,
  exclaims: 1,
  sentences: 0,
  determined: -0.4,
  owned: 0,
  prepositioned: 0,
  described: 0,
  goesOn: -0.46,
  naming: -0.3,
  ofWork: 0,
  ofWord: 0.5,
  alone: 0.17,
  clause: 1.41,
  repeated: 0,
  namesThing: -2.5,
  listed: 0.3,
  dashTag: 4,
  commaTag: 2,
  afterColon: 1,
  ownSentence: 1.2,
  ownParagraph: 2.3,
  inSeries: 1.5,
  namedSo: -3,
  attribute: -3,
  ofWorkNext: -1.5,
  mentioned: -3,
  bareTag: -4,
  namedAs: -2,
};

/** The features whose weight is not zero. */
const WEIGHED_FEATURES = (Object.entries(WEIGHTS) as [keyof SpeechFeatures, number][]).filter(
  ([, weight]) => weight !== 0
);

const BIAS = -0.81;

/** Computes the probability that the words in marks are speech. */
export function computeSpeechProbability(features: SpeechFeatures): number {
  let sum = BIAS;
  for (const [feature, weight] of WEIGHED_FEATURES) sum += weight * Number(features[feature]);
  return 1 / (1 + Math.exp(-sum));
}

/** Returns the kind of a quotation: direct if the words could be a sentence. */
export function kindOf(
  passage: Passage,
  at: number,
  region: QuotationSpan,
  inside: Passage,
  attachment: Attachment,
  features: SpeechFeatures,
  language: Language
): Kind {
  if (region.isBlock) return 'direct';
  const words = inside.items.filter((item) => item.kind !== 'punctuation');
  if (
    region.continues ||
    attachment.by === 'split' ||
    attachment.by === 'reopened' ||
    attachment.by === 'floating'
  )
    return 'direct';
  const before = passage.items[at - 1];
  const opensClause =
    before === undefined ||
    before.text === ',' ||
    before.text === ':' ||
    before.kind === 'quote' ||
    (language.inflection !== undefined && DASH.test(before.text)) ||
    (passage.sentenceStarts[passage.sentenceOf[at] ?? 0] ?? 0) === at;
  const ends =
    features.punctuated || language.inflection !== undefined || passage.items[at + 1]?.text === ',';
  if (
    opensClause &&
    (attachment.by === 'tag' || attachment.by === 'preposed' || attachment.by === 'colon') &&
    (features.punctuated ||
      (ends && features.capital) ||
      (language.inflection !== undefined && features.clause && attachment.by === 'tag'))
  )
    return 'direct';
  if (opensClause && (features.dashTag || features.commaTag || features.ownSentence))
    return 'direct';
  if (features.afterColon && features.capital && features.clause && words.length > 2)
    return 'direct';
  if (features.capital && ends && words.length > 2 && opensClause) return 'direct';
  if (before && language.complementizers.has(before.lower) && features.clause && words.length > 4)
    return 'direct';
  if (features.capital && features.clause && words.length > 5) return 'direct';
  return 'partial';
}
