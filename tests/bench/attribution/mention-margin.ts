/** Chooses, by cross-validation, how much likelier another mention must be before it replaces that of the rules. */
import type { MentionExample } from './mention-examples';
import { fitWeights, sharesOf } from './softmax';

/** The effect of a margin on quotations that the weights were not fitted on. */
export interface Validation {
  margin: number;
  examples: number;
  /** Mentions of the rules that are wrong. */
  wrong: number;
  /** Wrong mentions that became right, and right ones that became wrong. */
  repaired: number;
  broken: number;
}

const FOLDS = 5;
const MARGINS = [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5];

/** A right mention that is lost weighs as much as so many that are found: an editor trusts what was right before. */
const COST = 2;

const gainOf = ({ repaired, broken }: Validation): number => repaired - COST * broken;

/** Returns the margin that gains most; of two that gain the same, the greater one. */
export function chooseMargin(examples: readonly MentionExample[], size: number): Validation {
  const shares = validationShares(examples, size);
  const [first, ...others] = MARGINS.map((margin) => effectOf(margin, examples, shares));
  return others.reduce(
    (best, one) => (gainOf(one) >= gainOf(best) ? one : best),
    first as Validation
  );
}

/** Returns the shares of the choices of each example, by weights fitted on the articles of the other folds. */
function validationShares(examples: readonly MentionExample[], size: number): number[][] {
  const weights = Array.from({ length: FOLDS }, (_, fold) =>
    fitWeights(
      examples.filter(({ article }) => article % FOLDS !== fold),
      size
    )
  );
  return examples.map(({ article, choices }) =>
    sharesOf(choices, weights[article % FOLDS] as Float64Array)
  );
}

function effectOf(
  margin: number,
  examples: readonly MentionExample[],
  shares: readonly number[][]
): Validation {
  const effect = { margin, examples: examples.length, wrong: 0, repaired: 0, broken: 0 };
  examples.forEach(({ right }, i) => {
    const own = shares[i] as number[];
    const best = own.indexOf(Math.max(...own));
    const isChanged = (own[best] as number) - (own[0] as number) > margin;
    const isRight = right[isChanged ? best : 0] === true;
    if (!right[0]) effect.wrong++;
    if (isRight && !right[0]) effect.repaired++;
    if (!isRight && right[0]) effect.broken++;
  });
  return effect;
}
