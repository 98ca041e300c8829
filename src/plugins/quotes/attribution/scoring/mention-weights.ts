/**
 * Holds the weights of the choice among the phrases that may name a speaker. Written by `npm run train:mentions`: fitted
 * on 1578 quotations that the rules are unsure of, 389 of them with a wrong mention. In five-fold cross-validation by
 * article, the choice repairs 133 and breaks 24.
 */
import type { MentionFeatures } from './mention-features';

/** The least lead of the share of another phrase over that of the rules. */
export const MENTION_MARGIN = 0.25;

export const MENTION_WEIGHTS: Readonly<Record<keyof MentionFeatures, number>> = {
  before: 2.83,
  after: 1.72,
  previousParagraph: -2.52,
  distance: 0.23,
  commas: -0.26,
  clauseBetween: -1.05,
  opensSentence: -0.74,
  opensSameSentence: 1.07,
  holdsOther: 1.86,
  says: 1.12,
  judges: 0.84,
  thinks: -0.91,
  verbNext: -0.32,
  verbInOtherSentence: -1.52,
  takesClause: 0.78,
  finite: 0.75,
  cited: 4,
  inverted: 0.66,
  relative: -1.64,
  cannotSpeak: -1.06,
  person: 0.71,
  pronoun: 0.97,
  length: 0.61,
  afterComma: 0.74,
  afterPreposition: -0.93,
  afterSubordinator: -0.27,
  afterWord: -1.7,
  chosen: 0.08,
  chosenGoverned: 0.77,
  chosenEmbedded: -2.34,
  none: -2.03,
};
