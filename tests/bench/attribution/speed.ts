/** Measures speed, as ratios within one run, because the clock of one machine says nothing of another. */
import path from 'node:path';
import type * as Attribution from '../../../src/plugins/quotes/attribution';
import type { PeopleIndex } from '../../../src/plugins/quotes/attribution';
import { compiledServer } from '../../helpers/servers/compile';
import { bestTimes, heapMegabytes, time } from './clock';
import { HOSTILE } from './hostile';
import { registry } from './registry';
import { row } from './rows';
import type { Row, Section } from './rows';

/** The engine as a server runs it: the loader of this benchmark adds to each function what it needs itself. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- its address is known only now
const { attribute, createPeopleIndex } = require(
  path.join(compiledServer(), 'src/plugins/quotes/attribution')
) as typeof Attribution;

export interface SpeedArticle {
  lang: string;
  date: string | null;
  text: string;
}

const SMALL = 10_000;
const LARGE = 100_000;
const ROUNDS = 5;
/** The compiler of Node.js goes on for so long until either library is as fast as it becomes. */
const ROUNDS_TO_WARM_UP = 15;
/** compromise takes some seconds for so many. */
const ARTICLES = 40;
const MEGABYTE = 1_000_000;

/** Repeats `articles` until there is so much text, in paragraphs. */
function proseOf(articles: readonly SpeedArticle[], length: number): string {
  const all = articles.map(({ text }) => text).join('\n');
  return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

const run = (articles: readonly SpeedArticle[], people: PeopleIndex) => {
  for (const { text, lang, date } of articles) attribute(text, { lang, date, people });
};

async function againstCompromise(
  articles: readonly SpeedArticle[],
  people: PeopleIndex
): Promise<Row[]> {
  const { default: nlp } = await import('compromise');
  const [ours, theirs] = bestTimes(ROUNDS_TO_WARM_UP, [
    () => run(articles, people),
    () => articles.forEach(({ text }) => nlp(text).quotations().json({ offset: true })),
  ]) as [number, number];
  const perSecond = (milliseconds: number) => (articles.length * 1000) / milliseconds;
  return [
    row("articles a second, `compromise`'s quotations()", perSecond(theirs), '/s'),
    row(`articles a second, ${SMALL} recorded people`, perSecond(ours), '/s'),
    row("times as fast as `compromise`'s quotations()", theirs / ours, 'x', {
      at: 'least',
      value: 20,
    }),
  ];
}

function largeRegistry(articles: readonly SpeedArticle[], small: PeopleIndex): Row[] {
  const texts = articles.map(({ text }) => text);
  const before = heapMegabytes();
  const build = () => {
    const people = registry(LARGE, texts);
    let index: PeopleIndex | undefined;
    const milliseconds = time(() => (index = createPeopleIndex(people)));
    return { index: index!, milliseconds };
  };
  const first = build();
  const heap = heapMegabytes() - before;
  const seconds = Math.min(first.milliseconds, build().milliseconds) / 1000;
  const [few, many] = bestTimes(ROUNDS, [
    () => run(articles, small),
    () => run(articles, first.index),
  ]) as [number, number];
  return [
    row(`${LARGE} people instead of ${SMALL}: time`, many / few, 'x', { at: 'most', value: 1.5 }),
    row(`index of ${LARGE} people with five names each`, seconds, 's', { at: 'most', value: 3 }),
    row(`… with the people themselves`, heap, 'MB', { at: 'most', value: 400 }),
  ];
}

/** Returns the ten parts of a text, cut where a paragraph ends. */
function tenths(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let i = 1; i < 10; i++) {
    const end = text.indexOf('\n', Math.floor((text.length * i) / 10)) + 1 || text.length;
    parts.push(text.slice(from, end));
    from = end;
  }
  return [...parts, text.slice(from)];
}

/** Compares a text with the mean of its ten parts, because two texts of different words take different times. */
function growth(articles: readonly SpeedArticle[], people: PeopleIndex): Row[] {
  const options = { lang: 'en', date: '2016-06-01', people };
  return [MEGABYTE / 10, MEGABYTE].flatMap((length) => {
    const text = proseOf(articles, length);
    const parts = tenths(text);
    const [whole, all] = bestTimes(ROUNDS, [
      () => attribute(text, options),
      () => parts.forEach((part) => attribute(part, options)),
    ]) as [number, number];
    const kilobytes = length / 1000;
    return [
      row(`${kilobytes} kB of prose`, whole, 'ms'),
      row(`${kilobytes} kB against a tenth of it: time`, (10 * whole) / all, 'x', {
        at: 'most',
        value: 11,
      }),
    ];
  });
}

function hostile(articles: readonly SpeedArticle[], people: PeopleIndex): Row[] {
  const options = { lang: 'en', date: '2016-06-01', people };
  const prose = proseOf(articles, MEGABYTE);
  const typical = Math.min(...bestTimes(3, [() => attribute(prose, options)]));
  return Object.entries(HOSTILE).map(([name, unit]) => {
    const text = unit.repeat(Math.ceil(MEGABYTE / unit.length)).slice(0, MEGABYTE);
    let taken = time(() => attribute(text, options));
    // Tries again where it looks slow, because the machine may have been busy.
    for (let tries = 0; tries < 2 && taken > 2 * typical; tries++)
      taken = Math.min(
        taken,
        time(() => attribute(text, options))
      );
    return row(`1 MB of ${name}: time of prose`, taken / typical, 'x', { at: 'most', value: 3 });
  });
}

/** Measures the sections of the table on speed. */
export async function speed(all: readonly SpeedArticle[]): Promise<Section[]> {
  const articles = all.slice(0, ARTICLES);
  const people = createPeopleIndex(
    registry(
      SMALL,
      articles.map(({ text }) => text)
    )
  );
  run(articles, people);
  return [
    {
      title: `Speed, one core, the same ${articles.length} articles turn by turn`,
      rows: [...(await againstCompromise(articles, people)), ...largeRegistry(articles, people)],
    },
    { title: 'Time against length', rows: growth(all, people) },
    { title: 'Hostile texts, against prose of the same length', rows: hostile(all, people) },
  ];
}
