/** Checks the training of the choice among mentions: deterministic, and right on made-up choices. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { featuresOfNone } from '../../../src/plugins/quotes/attribution/scoring/mention-features';
import {
  MENTION_MARGIN,
  MENTION_WEIGHTS,
} from '../../../src/plugins/quotes/attribution/scoring/mention-weights';
import { mentionExamples } from '../../bench/attribution/mention-examples';
import type { MentionExample } from '../../bench/attribution/mention-examples';
import { chooseMargin } from '../../bench/attribution/mention-margin';
import { fitWeights, sharesOf } from '../../bench/attribution/softmax';
import { weightsFile } from '../../bench/attribution/weights-file';
import { buildArticle } from '../../gold/corpus';
import { buildPerson } from '../attribution/support';

/** A choice of the first or the second; the feature 0 is of the right one, 1 of the first, 2 of any. */
const example = (article: number, right: 0 | 1, isClear = true): MentionExample => ({
  article,
  choices: [0, 1].map((k) => Float64Array.of(isClear && k === right ? 1 : 0, k === 0 ? 1 : 0, 1)),
  right: [right === 0, right === 1],
});
const examples = Array.from({ length: 20 }, (_, i) => example(i, i % 4 === 0 ? 1 : 0, i % 5 > 0));

describe('fitted weights', () => {
  test('are the same each time', () => {
    const fixed = [...fitWeights(examples, 3)].map((weight) => weight.toFixed(6));
    expect(fixed).toEqual(['2.751165', '0.715583', '0.000000']);
    expect(fitWeights(examples, 3)).toEqual(fitWeights(examples, 3));
  });

  test('prefer what was right, and give no weight to what does not tell choices apart', () => {
    const [right, first, any] = fitWeights(examples, 3) as unknown as [number, number, number];
    expect(right).toBeGreaterThan(1);
    expect(first).toBeGreaterThan(0);
    expect(any).toBeCloseTo(0);
  });

  test('give shares that are 1 together', () => {
    const shares = sharesOf([Float64Array.of(800), Float64Array.of(801)], Float64Array.of(1));
    expect(shares[0]! + shares[1]!).toBeCloseTo(1);
    expect(shares[1]).toBeCloseTo(1 / (1 + Math.exp(-1)));
  });
});

test('a margin counts what it repairs and breaks', () => {
  expect(chooseMargin(examples, 3)).toEqual({
    margin: 0.5,
    examples: 20,
    wrong: 5,
    repaired: 4,
    broken: 0,
  });
});

test('examples are the unsure quotations with a mention, by the gold', () => {
  const article = buildArticle(
    {
      id: 'one',
      lang: 'en',
      date: null,
      about: [],
      text: [
        'Ana Petrova wrote a letter to the council asking it to examine the “rusty business” at the port.',
        '“We count every bolt twice,” Ana Petrova said.',
      ],
      quotes: [
        {
          text: 'rusty business',
          kind: 'partial',
          mention: 'Ana Petrova',
          mentionNth: 1,
          speaker: 'petrova',
        },
        {
          text: 'We count every bolt twice,',
          kind: 'direct',
          mention: 'Ana Petrova',
          mentionNth: 2,
          speaker: 'petrova',
        },
      ],
    },
    [buildPerson('petrova', 'Ana Petrova', 'female')]
  );
  const corpus = {
    articles: [article],
    gold: [article.gold],
    people: [buildPerson('petrova', 'Ana Petrova', 'female')],
  };
  const [found, ...others] = mentionExamples(corpus, ['person', 'chosen']);
  expect(others).toEqual([]);
  expect(found?.right.slice(0, 2)).toEqual([false, true]);
  expect(found?.choices.slice(0, 2)).toEqual([Float64Array.of(0, 1), Float64Array.of(1, 0)]);
});

test('the weights are in the form in which training writes them', () => {
  const file = path.resolve(
    __dirname,
    '../../../src/plugins/quotes/attribution/scoring/mention-weights.ts'
  );
  const written = readFileSync(file, 'utf8');
  const features = Object.keys(featuresOfNone());
  const weights = Float64Array.from(Object.values(MENTION_WEIGHTS));
  const [count, wrong, repaired, broken] = [
    'on (\\d+)',
    '(\\d+) of them',
    'repairs (\\d+)',
    'breaks (\\d+)',
  ].map((pattern) => Number(new RegExp(pattern).exec(written)?.[1])) as [
    number,
    number,
    number,
    number,
  ];
  const validation = { margin: MENTION_MARGIN, examples: count, wrong, repaired, broken };
  expect(weightsFile(features, weights, validation)).toBe(written);
});
