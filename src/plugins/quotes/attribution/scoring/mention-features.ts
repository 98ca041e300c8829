/** Reads the features of a phrase that tell whether it names the speaker of a quotation; all of them are structural. */
import type { Place } from '../attachment/attach-all';
import type { Attachment } from '../attachment/attachment';
import { canSpeak } from '../cues/sentence-subject';
import type { NameChunk } from '../entities/name-chunks';
import type { EntityIndex } from '../entities/types';
import type { Language } from '../languages/language';
import type { Passage } from '../text/passages';
import { indexOfNext } from './mention-candidates';
import type { MentionCandidate } from './mention-candidates';

/** The features of a choice; each 0 or 1, but for `distance`, `commas` and `length`. */
export interface MentionFeatures {
  /** In the sentence of the quotation, before it. */
  before: boolean;
  /** In the sentence of the quotation, after it. */
  after: boolean;
  previousParagraph: boolean;
  /** Logarithm of the items between it and the quotation, in one sentence. */
  distance: number;
  /** Number of commas between it and the quotation, in one sentence. */
  commas: number;
  /** "because", "while" between it and the quotation. */
  clauseBetween: boolean;
  /** The subject that the sentence begins with. */
  opensSentence: boolean;
  /** The subject that the sentence of the quotation begins with. */
  opensSameSentence: boolean;
  /** Its sentence is before that of the quotation and holds a quotation of its own. */
  holdsOther: boolean;
  /** Subject of a verb of saying; of judging; of thinking. */
  says: boolean;
  judges: boolean;
  thinks: boolean;
  /** Its verb is right before the quotation. */
  verbNext: boolean;
  /** Its verb is in another sentence than the quotation. */
  verbInOtherSentence: boolean;
  /** Its verb takes a reported clause. */
  takesClause: boolean;
  finite: boolean;
  /** "according to X". */
  cited: boolean;
  /** "said X". */
  inverted: boolean;
  /** "X, who said". */
  relative: boolean;
  /** Neither a person nor anything else that speaks; only the rules choose such a phrase. */
  cannotSpeak: boolean;
  /** The name of a person. */
  person: boolean;
  /** "he", "she", "they". */
  pronoun: boolean;
  /** Logarithm of the number of items. */
  length: number;
  afterComma: boolean;
  afterPreposition: boolean;
  /** After "that", "because". */
  afterSubordinator: boolean;
  /** After any other word than an adverb or a verb that takes a clause: within a clause, as objects are. */
  afterWord: boolean;
  /** The rules chose it. */
  chosen: boolean;
  chosenGoverned: boolean;
  chosenEmbedded: boolean;
  /** No phrase at all, as the rules chose. */
  none: boolean;
}

const NO_FEATURES: Readonly<MentionFeatures> = {
  before: false,
  after: false,
  previousParagraph: false,
  distance: 0,
  commas: 0,
  clauseBetween: false,
  opensSentence: false,
  opensSameSentence: false,
  holdsOther: false,
  says: false,
  judges: false,
  thinks: false,
  verbNext: false,
  verbInOtherSentence: false,
  takesClause: false,
  finite: false,
  cited: false,
  inverted: false,
  relative: false,
  cannotSpeak: false,
  person: false,
  pronoun: false,
  length: 0,
  afterComma: false,
  afterPreposition: false,
  afterSubordinator: false,
  afterWord: false,
  chosen: false,
  chosenGoverned: false,
  chosenEmbedded: false,
  none: false,
};

/** More commas tell nothing more. */
const MAX_COMMAS = 4;
/** Limits the items that are looked at, because an endless sentence must not cost its square. */
const MAX_ITEMS = 60;

/** Returns the features of leaving a quotation without a mention, as the rules did. */
export const featuresOfNone = (): MentionFeatures => ({ ...NO_FEATURES, chosen: true, none: true });

/** Reads the features of a candidate for the quotation at a place; `by`: how the rules attached it, if to the candidate. */
export function readMentionFeatures(
  candidate: MentionCandidate,
  place: Place,
  by: Attachment['by'] | null,
  entityIndex: EntityIndex,
  language: Language
): MentionFeatures {
  const features = { ...NO_FEATURES };
  readPlace(features, candidate, place, language);
  readVerb(features, candidate, place);
  readPhrase(features, candidate, entityIndex, language);
  features.chosen = by !== null;
  features.chosenGoverned = by === 'governed';
  features.chosenEmbedded = by === 'embedded';
  return features;
}

function readPlace(
  features: MentionFeatures,
  { passage: own, from, to, sentence, opensSentence }: MentionCandidate,
  { passage, at }: Place,
  language: Language
): void {
  const here = passage.sentenceOf[at] ?? 0;
  const isSame = own === passage && sentence === here;
  features.opensSentence = opensSentence;
  features.opensSameSentence = opensSentence && isSame;
  features.previousParagraph = own.paragraph < passage.paragraph;
  if (!isSame) {
    const isEarlier = features.previousParagraph || (own === passage && sentence < here);
    features.holdsOther = isEarlier && holdsQuotation(own, sentence);
    return;
  }
  features.before = from < at;
  features.after = !features.before;
  const start = features.before ? to : at + 1;
  const end = features.before ? at : from;
  features.distance = Math.log(1 + Math.max(0, end - start));
  for (let i = start; i < Math.min(end, start + MAX_ITEMS); i++) {
    const word = passage.words[i] as string;
    if (word === ',' && features.commas < MAX_COMMAS) features.commas++;
    if (language.subordinators.has(word) && !language.complementizers.has(word))
      features.clauseBetween = true;
  }
}

function holdsQuotation({ items, sentenceStarts }: Passage, sentence: number): boolean {
  const first = sentenceStarts[sentence] ?? 0;
  const end = sentenceStarts[sentence + 1] ?? items.length;
  for (let i = first; i < Math.min(end, first + MAX_ITEMS); i++)
    if (items[i]?.kind === 'quote') return true;
  return false;
}

function readVerb(
  features: MentionFeatures,
  { passage, frame }: MentionCandidate,
  place: Place
): void {
  if (!frame) return;
  const { info, form, by } = frame;
  features.says = info.class === 'say';
  features.judges = info.class === 'judge';
  features.thinks = info.class === 'think';
  features.verbNext = passage === place.passage && frame.to === place.at;
  features.verbInOtherSentence = !features.before && !features.after;
  features.takesClause = info.clause;
  features.finite = form === 'finite';
  features.cited = form === 'preposition';
  features.inverted = by === 'inverted';
  features.relative = by === 'relative';
}

function readPhrase(
  features: MentionFeatures,
  candidate: MentionCandidate,
  { chunksOf }: EntityIndex,
  language: Language
): void {
  const { passage, from, to } = candidate;
  features.cannotSpeak = !canSpeak(passage, candidate, language);
  const names = chunksOf.get(passage) ?? [];
  for (let i = indexOfNext(names, to) - 1; i >= 0; i--) {
    const name = names[i] as NameChunk;
    if (name.to <= from) break;
    features.person ||= name.kind === 'person';
  }
  features.pronoun =
    to - from === 1 && language.pronouns.get(passage.words[from] as string)?.person === 'other';
  features.length = Math.log(to - from);
  const before = passage.items[from - 1];
  if (!before) return;
  const word = before.lower;
  features.afterComma = word === ',';
  features.afterPreposition = language.prepositions.has(word);
  features.afterSubordinator = language.subordinators.has(word);
  features.afterWord =
    before.kind === 'word' &&
    !features.afterPreposition &&
    !features.afterSubordinator &&
    !language.conjunctions.has(word) &&
    !language.relatives.has(word) &&
    !language.isAdverb(word) &&
    !language.cues.get(word)?.clause;
}
