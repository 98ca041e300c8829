/**
 * Fits a log-linear model that chooses one of several choices: the logarithm of each choice's share is a weighted sum
 * of its features. Deterministic: the same examples give the same weights.
 */

/** A choice to be made; `choices` are the features, and `right` tells which of these may be chosen. */
export interface Example {
  choices: readonly Float64Array[];
  right: readonly boolean[];
}

/** Pulls weights towards zero, so that rare features do not learn chance. */
const DECAY = 0.3;
const STEPS = 400;
const STEP = 0.15;
/** The shares of the past in the means of the gradient and of its square (Adam). */
const MEAN = 0.9;
const MEAN_SQUARE = 0.99;

/** Returns the share of each choice, all together 1. */
export function sharesOf(choices: readonly Float64Array[], weights: Float64Array): number[] {
  const scores = choices.map((features) => {
    let score = 0;
    for (let i = 0; i < features.length; i++)
      score += (features[i] as number) * (weights[i] as number);
    return score;
  });
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** Returns the weights under which the right choices are likeliest. */
export function fitWeights(examples: readonly Example[], size: number): Float64Array {
  const telling = examples.filter(({ right }) => right.includes(true) && right.includes(false));
  const weights = new Float64Array(size);
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => -DECAY * weight);
    for (const example of telling) addGradient(gradient, example, weights);
    // Smaller steps at the end let the weights come to rest.
    const rate = STEP * (1 - (step - 1) / STEPS);
    for (let i = 0; i < size; i++) {
      const slope = gradient[i] as number;
      mean[i] = MEAN * (mean[i] as number) + (1 - MEAN) * slope;
      square[i] = MEAN_SQUARE * (square[i] as number) + (1 - MEAN_SQUARE) * slope * slope;
      const direction = (mean[i] as number) / (1 - MEAN ** step);
      const size = Math.sqrt((square[i] as number) / (1 - MEAN_SQUARE ** step)) + 1e-8;
      weights[i] = (weights[i] as number) + (rate * direction) / size;
    }
  }
  return weights;
}

/** Adds the gradient of the logarithm of the share that the right choices have together. */
function addGradient(
  gradient: Float64Array,
  { choices, right }: Example,
  weights: Float64Array
): void {
  const shares = sharesOf(choices, weights);
  const rightShare = shares.reduce((sum, share, k) => sum + (right[k] ? share : 0), 0);
  choices.forEach((features, k) => {
    const share = shares[k] as number;
    const pull = (right[k] ? share / rightShare : 0) - share;
    if (pull === 0) return;
    for (let i = 0; i < features.length; i++)
      gradient[i] = (gradient[i] as number) + pull * (features[i] as number);
  });
}
