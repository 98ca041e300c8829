/**
 * Chooses among the phrases that may name the speaker of a quotation, by named features with weights that are fitted
 * on a corpus (`npm run train:mentions`). It is asked only where the rules are unsure.
 */
import type { Place } from '../attachment/attach-all';
import type { AttachedBy, Attachment } from '../attachment/attachment';
import type { Article } from '../attachment/read-article';
import { isPerson } from '../attachment/doubts';
import type { Language } from '../languages/language';
import type { QuotationSpan } from '../types';
import { mentionCandidates } from './mention-candidates';
import type { MentionCandidate } from './mention-candidates';
import { featuresOfNone, readMentionFeatures } from './mention-features';
import type { MentionFeatures } from './mention-features';
import { MENTION_MARGIN, MENTION_WEIGHTS } from './mention-weights';

/** The attachments whose subject may be another phrase's; a quotation of the others is next to its speaker. */
const UNSURE: ReadonlySet<AttachedBy> = new Set([
  'preposed',
  'governed',
  'embedded',
  'previousSentence',
  'subject',
  'floating',
  'nothing',
] as const);

/** The families of marks; a turn, an answer and a quote block have speakers by other means. */
const MARKS: ReadonlySet<QuotationSpan['family']> = new Set([
  'double',
  'angle',
  'single',
  'singleAngle',
  'corner',
] as const);

/** A phrase that a quotation may have as its mention; null for none. */
export interface MentionChoice {
  candidate: MentionCandidate | null;
  features: MentionFeatures;
}

/** Returns whether another phrase may be chosen for a quotation that the rules attached this way. */
export const hasChoice = (
  { family, parent, continues }: QuotationSpan,
  attachment: Attachment,
  language: Language
): boolean =>
  UNSURE.has(attachment.by) &&
  MARKS.has(family) &&
  parent === null &&
  !continues &&
  !isReportedSpeaker(attachment, language) &&
  !isRead(attachment, language);

/** Returns whether a person speaks in what another person reports: "Z said that |X| called it “…”" is of X. */
const isReportedSpeaker = ({ by, passage, subject }: Attachment, language: Language): boolean =>
  by === 'embedded' && subject !== null && isPerson(passage, subject, language);

/** Returns whether the words are read on what bears them: "X came with |a banner| reading “…”". */
const isRead = ({ passage, frame, subject }: Attachment, { relays }: Language): boolean =>
  frame !== null &&
  frame.subject === subject &&
  relays?.has(passage.words[frame.from] as string) === true;

/** Returns the choices for the quotation at a place, first that of the rules. */
export function mentionChoices(
  article: Article,
  place: Place,
  attachment: Attachment
): MentionChoice[] {
  const { entityIndex, language } = article;
  const candidates = mentionCandidates(article, place, attachment);
  const hasOwn = attachment.subject !== null;
  const choices = candidates.map((candidate, i) => {
    const by = hasOwn && i === 0 ? attachment.by : null;
    const features = readMentionFeatures(candidate, place, by, entityIndex, language);
    return { candidate, features };
  });
  return hasOwn ? choices : [{ candidate: null, features: featuresOfNone() }, ...choices];
}

const FEATURES = Object.keys(MENTION_WEIGHTS) as (keyof MentionFeatures)[];

function scoreOf(features: MentionFeatures): number {
  let score = 0;
  for (const feature of FEATURES) score += MENTION_WEIGHTS[feature] * Number(features[feature]);
  return score;
}

/** Returns the choice that is likelier than that of the rules by a margin; null if none is. */
export function betterChoice(choices: readonly MentionChoice[]): MentionCandidate | null {
  const scores = choices.map(({ features }) => scoreOf(features));
  const best = scores.indexOf(Math.max(...scores));
  if (best <= 0) return null;
  const [own, ...others] = scores.map((score) => Math.exp(score - (scores[best] as number)));
  const total = others.reduce((sum, share) => sum + share, own as number);
  // The best has the share 1.
  const lead = (1 - (own as number)) / total;
  return lead > MENTION_MARGIN ? (choices[best] as MentionChoice).candidate : null;
}
