/** Checks the benchmark of attribution: it names what a folder lacks, and counts correctly. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findCorpora } from '../../bench/attribution/corpora';
import type { ScoredCorpus } from '../../bench/attribution/corpora';
import { commonErrors } from '../../bench/attribution/error-kinds';
import { guessesOf, reliability } from '../../bench/attribution/reliability';
import { forMachines, row } from '../../bench/attribution/rows';
import { predict } from '../../gold/judge';
import { buildArticle } from '../../gold/corpus';
import { buildPerson } from '../attribution/support';

describe('findCorpora', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'corpora-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (...names: string[]) =>
    names.forEach((name) => writeFileSync(path.join(folder, name), ''));

  test('rejects a missing folder', () => {
    expect(() => findCorpora(path.join(folder, 'none'))).toThrow(/none is no folder/);
  });

  test('rejects a folder without a corpus', () => {
    put('notes.txt');
    expect(() => findCorpora(folder)).toThrow(/holds no corpus: it needs X\.articles\.jsonl/);
  });

  test('rejects an incomplete corpus', () => {
    put('a.articles.jsonl', 'a.gold.jsonl', 'a.people.json', 'b.gold.jsonl');
    expect(() => findCorpora(folder)).toThrow(/lacks b\.articles\.jsonl, b\.people\.json$/);
  });

  test('returns complete corpora, by name', () => {
    for (const name of ['b', 'a'])
      put(`${name}.articles.jsonl`, `${name}.gold.jsonl`, `${name}.people.json`);
    expect(findCorpora(folder).map(({ name }) => name)).toEqual(['a', 'b']);
  });
});

const people = [buildPerson('ann', 'Ann Lee', 'female'), buildPerson('bob', 'Bob Roe', 'male')];
const article = buildArticle(
  {
    id: 'one',
    lang: 'en',
    date: null,
    about: [],
    text: ['“We shall sign it,” Ann Lee said.', '“They never will,” Bob Roe replied.'],
    quotes: [
      { text: 'We shall sign it,', kind: 'direct', mention: 'Ann Lee', speaker: 'ann' },
      // The gold contradicts the text here: an error to be counted.
      { text: 'They never will,', kind: 'direct', mention: 'Bob Roe', speaker: 'ann' },
    ],
  },
  people
);
const corpus: ScoredCorpus = {
  name: 'small',
  articles: [article],
  gold: [article.gold],
  people,
  predicted: predict({ articles: [article], people }),
};

test('reliability counts each guess in the bin of its confidence', () => {
  const guesses = guessesOf(corpus);
  expect(guesses.map(({ right }) => right)).toEqual([true, false]);
  const { rows, notes } = reliability('x', [
    { confidence: 0.9, right: true },
    { confidence: 1, right: false },
    { confidence: 0.25, right: false },
  ]);
  expect(notes).toHaveLength(2);
  expect(rows[0]?.value).toBeCloseTo((0.9 + 0.25) / 3, 3);
  expect(rows[0]?.met).toBe(false);
});

test('error kinds are counted', () => {
  const { rows } = commonErrors(corpus);
  expect(rows.map(({ name, value }) => [name, value])).toEqual([
    ['small speaker: mention, wrong person linked', 1],
  ]);
});

test('a row compares its figure before rounding, and --json prints only what a machine compares', () => {
  const close = row('x', 0.97499999, '', { at: 'least', value: 0.975 });
  expect(forMachines([{ title: '', rows: [{ ...close, counts: '1/2' }] }])).toEqual({
    rows: [{ name: 'x', value: 0.975, unit: '', goal: 0.975, met: false }],
  });
});
