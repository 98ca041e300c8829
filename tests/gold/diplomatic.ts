/**
 * Reads the corpus of agency copy on ministers, talks and agreements (`diplomatic/`): invented articles in three
 * languages, with every quotation, and figures by language and by the kind of mention.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, createPeopleIndex } from '../../src/plugins/quotes/attribution';
import type { Person } from '../../src/plugins/quotes/attribution';
import { score } from '../helpers/scoring/score';
import type { GoldArticle, PredictedArticle, Report } from '../helpers/scoring/score';

interface DiplomaticArticle {
  id: string;
  lang: string;
  date: string | null;
  text: string;
}

export interface DiplomaticCorpus {
  articles: DiplomaticArticle[];
  gold: GoldArticle[];
  people: Person[];
  predicted: PredictedArticle[];
}

/** The parts of the files' names. */
export const DIPLOMATIC_FOLDER = join(__dirname, 'diplomatic');
export const DIPLOMATIC_NAME = 'diplomatic_dev';

const read = (part: string) =>
  readFileSync(join(DIPLOMATIC_FOLDER, `${DIPLOMATIC_NAME}.${part}`), 'utf8');
const readLines = <T>(part: string): T[] =>
  read(part)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Reads the corpus and runs the engine over it. */
export function readDiplomatic(): DiplomaticCorpus {
  const articles = readLines<DiplomaticArticle>('articles.jsonl');
  const gold = readLines<GoldArticle>('gold.jsonl');
  const people = JSON.parse(read('people.json')) as Person[];
  const index = createPeopleIndex(people);
  const predicted = articles.map(({ id, text, lang, date }) => ({
    id,
    quotes: attribute(text, { lang, date, people: index }),
  }));
  return { articles, gold, people, predicted };
}

/** Groups of articles: all, then each language without its region. */
export function reportsByLanguage({
  articles,
  gold,
  people,
  predicted,
}: DiplomaticCorpus): Map<string, Report> {
  const languageOf = new Map(articles.map(({ id, lang }) => [id, lang.slice(0, 2)]));
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const groups = ['all', ...new Set(languageOf.values())];
  return new Map(
    groups.map((group) => {
      const isIn = ({ id }: { id: string }) => group === 'all' || languageOf.get(id) === group;
      const options = { people, texts, resamples: 0 };
      return [group, score(gold.filter(isIn), predicted.filter(isIn), options)];
    })
  );
}

/** The figures that are compared, of all articles. */
const FIGURES = [
  'seg.F1',
  'seg.falseAlarm',
  'mention.lenient',
  'link.precisionAll',
  'link.coverage',
  'link.falseLinks',
  'ind50.F1',
];
export const MENTION_TYPES = ['name', 'pronoun', 'role', 'none'];

/** Returns the figures of the corpus to three places: "e2e", "e2e ru", "e2e of roles". */
export function diplomaticFigures(reports: ReadonlyMap<string, Report>): Record<string, number> {
  const figures: Record<string, number> = {};
  const add = (name: string, value: number | undefined) => {
    if (value !== undefined) figures[name] = Number(value.toFixed(3));
  };
  const { groups = {} } = reports.get('all') ?? {};
  for (const name of FIGURES) add(name, groups.all?.[name]?.value);
  for (const [group, report] of reports)
    add(group === 'all' ? 'e2e' : `e2e ${group}`, report.groups.all?.e2e?.value);
  for (const type of MENTION_TYPES) add(`e2e mention ${type}`, groups[`m:${type}`]?.e2e?.value);
  return figures;
}
