import { OWNERS, type Owner } from './newsroom';

/** The result of a line for one subject. */
export interface Outcome {
  owner: Owner;
  state: string;
  word: string;
}

const mostFrequent = (words: string[]): string =>
  [...words].sort(
    (a, b) => words.filter((word) => word === b).length - words.filter((word) => word === a).length
  )[0]!;

/** "may (scheduled, published: –)" */
function groupCell(outcomes: Outcome[]): string {
  const usual = mostFrequent(outcomes.map(({ word }) => word));
  const byWord = new Map<string, string[]>();
  for (const { state, word } of outcomes) {
    if (word !== usual) byWord.set(word, [...(byWord.get(word) ?? []), state]);
  }
  const exceptions = [...byWord].map(([word, states]) => `${states.join(', ')}: ${word}`);
  return exceptions.length > 0 ? `${usual} (${exceptions.join('; ')})` : usual;
}

/**
 * Joins what came of a line into a cell: own and other articles apart, unless a state says the same of both.
 */
export function cellOf(outcomes: Outcome[]): string {
  const [own, other] = OWNERS.map((owner) => outcomes.filter((outcome) => outcome.owner === owner));
  const isAlike = own!.every(({ state, word }) =>
    other!.some((outcome) => outcome.state === state && outcome.word === word)
  );
  return isAlike ? groupCell(other!) : `own ${groupCell(own!)}, other ${groupCell(other!)}`;
}
