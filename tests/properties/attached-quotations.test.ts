/** Checks, on sentences made from templates, that no quotation is linked to a person who did not say it. */
import { SHAPES, judgeSentences } from '../helpers/sentences/judge';
import { readNumber } from '../helpers/runs/property-runs';

const SENTENCES = 3_000;
const SEED = 19;
const MIN_RIGHT = 0.95;

const runs = Math.ceil((readNumber('PROPERTY_RUNS') ?? SENTENCES) / SHAPES.length);
const seed = readNumber('PROPERTY_SEED') ?? SEED;

describe.each(SHAPES)('sentences with %s', (shape) => {
  const tally = judgeSentences(shape, runs, seed);

  test('no quotation is linked to a person who did not say it', () => {
    expect(tally.wrong).toEqual([]);
  });

  test('quotations whose speaker is named are right', () => {
    process.stdout.write(`${shape}: ${tally.right} of ${tally.named} right, seed ${seed}\n`);
    expect(tally.named).toBeGreaterThan(runs / 3);
    const misses = [...tally.misses.values()].flat().slice(0, 20);
    expect(tally.right / tally.named < MIN_RIGHT ? misses : []).toEqual([]);
  });
});
