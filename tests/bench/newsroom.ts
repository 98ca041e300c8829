/**
 * Measures what an editor waits for while typing: the analysis of an unsaved body, as the server answers it without the database.
 *   npm run bench:newsroom [-- --json]
 */
import { createPeopleIndex } from '../../src/plugins/quotes/attribution';
import { planQuotes } from '../../src/plugins/quotes/server/src/analysis/plan-quotes';
import { readBody } from '../../src/plugins/quotes/server/src/analysis/read-body';
import { bestTimes } from './attribution/clock';
import { registry } from './attribution/registry';
import { format, forMachines, row } from './attribution/rows';

const OFFICIALS = 2_000;
const ROUNDS = 40;
const GOAL_MS = 50;

const PARAGRAPHS = [
  '“We will dredge the harbour before the winter storms come, and nobody will have to wait for it,” Anna Balako said on Tuesday.',
  'The works were agreed in spring between the two ministries, after long talks about who would pay for the second pier and the road behind it.',
  'The Minister of Finance stressed that the loan has “no hidden clauses” and that the first payment is due in three years.',
  'Ben Keveva, for his part, called the plan “a new page for the whole coast”, though engineers had warned about the tides.',
  'Fishermen in the old port have asked for another hearing, and the town council is to answer them by the end of the month.',
];

function bodyOf(words: number) {
  const paragraphs: string[] = [];
  for (let count = 0, i = 0; count < words; i += 1) {
    const text = PARAGRAPHS[i % PARAGRAPHS.length]!;
    paragraphs.push(text);
    count += text.split(' ').length;
  }
  return paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));
}

function main(): void {
  const texts = PARAGRAPHS;
  const people = createPeopleIndex(registry(OFFICIALS, texts));
  const analyse = (words: number) => {
    const body = bodyOf(words);
    return () => planQuotes([], null, readBody({ body, locale: 'en', date: '2025-09-17' }, people));
  };
  const [small, large, longest] = bestTimes(ROUNDS, [
    analyse(1_000),
    analyse(5_000),
    analyse(10_000),
  ]) as [number, number, number];
  const section = {
    title: `The admin, with ${OFFICIALS} officials (best of ${ROUNDS} rounds)`,
    rows: [
      row('analysis of 5,000 words', large, 'ms', { at: 'most', value: GOAL_MS }),
      row('5,000 words instead of 1,000: time', large / small, 'x', { at: 'most', value: 5.5 }),
      row('10,000 words instead of 5,000: time', longest / large, 'x', { at: 'most', value: 2.2 }),
    ],
  };
  if (process.argv.includes('--json')) console.log(JSON.stringify(forMachines([section])));
  else console.log(format(section));
}

main();
