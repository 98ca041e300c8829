/** Writes the weights of the choice among mentions as source text. */
import type { Validation } from './mention-margin';

/** Returns the text of `scoring/mention-weights.ts`, formatted as the project's files are. */
export function weightsFile(
  features: readonly string[],
  weights: Float64Array,
  { margin, examples, wrong, repaired, broken }: Validation
): string {
  const lines = features.map((feature, i) => `  ${feature}: ${round(weights[i] as number)},`);
  return `/**
 * Holds the weights of the choice among the phrases that may name a speaker. Written by \`npm run train:mentions\`: fitted
 * on ${examples} quotations that the rules are unsure of, ${wrong} of them with a wrong mention. In five-fold cross-validation by
 * article, the choice repairs ${repaired} and breaks ${broken}.
 */
import type { MentionFeatures } from './mention-features';

/** The least lead of the share of another phrase over that of the rules. */
export const MENTION_MARGIN = ${margin};

export const MENTION_WEIGHTS: Readonly<Record<keyof MentionFeatures, number>> = {
${lines.join('\n')}
};
`;
}

/** Rounds as far as no choice depends on; never to "-0". */
const round = (weight: number) => Math.round(weight * 100) / 100 + 0;
