/** Lists every figure that has a goal, and those that explain it. */
import { score } from '../../helpers/scoring/score';
import type { Report } from '../../helpers/scoring/score';
import type { ScoredCorpus } from './corpora';
import { row } from './rows';
import type { Goal, Row } from './rows';

const atLeast = (value: number): Goal => ({ at: 'least', value });
const atMost = (value: number): Goal => ({ at: 'most', value });

type Goals = Readonly<Record<string, Goal | undefined>>;

/** In the order of the table. */
const GOALS: Goals = {
  'seg.P': undefined,
  'seg.R': undefined,
  'seg.F1': atLeast(0.975),
  'seg.kind': undefined,
  'seg.falseAlarm': atMost(0.3),
  'mention.strict': undefined,
  'mention.lenient': atLeast(0.94),
  'link.top1': undefined,
  'link.recall3': undefined,
  e2e: atLeast(0.92),
  'link.precision': undefined,
  'link.precisionAll': atLeast(0.99),
  'link.coverage': atLeast(0.8),
  'link.falseLinks': atMost(0.01),
  'ind80.F1': atLeast(0.6),
  'ind50.F1': atLeast(0.72),
};

/** Of languages other than English, by code. */
const GOALS_BY_LANGUAGE: Readonly<Record<string, Goals>> = {
  ru: { 'seg.R': atLeast(0.95), e2e: atLeast(0.9), 'link.falseLinks': atMost(0.01) },
  be: { 'seg.R': atLeast(0.95), e2e: atLeast(0.9), 'link.falseLinks': atMost(0.01) },
};

/** Of a corpus, by the beginning of its name. */
const GOALS_BY_CORPUS: Readonly<Record<string, Goals>> = {
  diplomatic: {
    'seg.F1': atLeast(0.96),
    'seg.falseAlarm': atMost(0.167),
    'mention.lenient': atLeast(0.95),
    e2e: atLeast(0.88),
    'link.precisionAll': atLeast(0.99),
    'link.coverage': atLeast(0.75),
    'link.falseLinks': atMost(0),
    'ind50.F1': atLeast(0.85),
  },
  polnear: {
    'mention.lenient': atLeast(0.92),
    e2e: atLeast(0.9),
    'link.precisionAll': atLeast(0.994),
  },
};

const E2E_OF_A_LANGUAGE = atLeast(0.85);
const E2E_BY_MENTION: Goals = {
  name: atLeast(0.95),
  pronoun: atLeast(0.85),
  role: atLeast(0.85),
  none: atLeast(0.75),
};

const goalsOf = (name: string, lang: string): Goals => {
  const corpus = Object.keys(GOALS_BY_CORPUS).find((beginning) => name.startsWith(beginning));
  return GOALS_BY_CORPUS[corpus ?? ''] ?? GOALS_BY_LANGUAGE[lang] ?? GOALS;
};

/** Returns the scorer's report of a corpus. */
export function reportOf({ articles, gold, people, predicted }: ScoredCorpus): Report {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return score(gold, predicted, { people, texts, resamples: 0 });
}

/** Returns the figures of a report; those that cannot be counted in a corpus are left out. */
export function figureRows(report: Report, name: string, lang = 'en'): Row[] {
  const goals = goalsOf(name, lang);
  const figures = Object.keys(GOALS).flatMap((metric): Row[] => {
    const figure = report.groups.all?.[metric];
    if (!figure) return [];
    const counts = `${figure.hits}/${figure.n}`;
    return [{ ...row(`${name} ${metric}`, figure.value, '', goals[metric]), counts }];
  });
  const problems = Object.values(report.contract).reduce((sum, count) => sum + count, 0);
  return [...figures, row(`${name} contract problems`, problems, 'found', atMost(0))];
}

/** Returns the share of quotes found with their speaker, by language and by the kind of mention. */
export function speakerRows(corpus: ScoredCorpus): Row[] {
  const languages = new Map(corpus.articles.map(({ id, lang }) => [id, lang.slice(0, 2)]));
  const groups = ['all', ...new Set(languages.values())];
  return groups.flatMap((group) => {
    const isIn = ({ id }: { id: string }) => group === 'all' || languages.get(id) === group;
    const { articles, gold, predicted } = corpus;
    const report = reportOf({
      ...corpus,
      articles: articles.filter(isIn),
      gold: gold.filter(isIn),
      predicted: predicted.filter(isIn),
    });
    const of = (key: string, label: string, goal?: Goal): Row[] => {
      const figure = report.groups[key]?.e2e;
      if (!figure || figure.n === 0) return [];
      const counts = `${figure.hits}/${figure.n}`;
      return [{ ...row(`${corpus.name} e2e ${group}${label}`, figure.value, '', goal), counts }];
    };
    const isAll = group === 'all';
    return [
      ...(isAll ? [] : of('all', '', E2E_OF_A_LANGUAGE)),
      ...Object.entries(E2E_BY_MENTION).flatMap(([type, goal]) =>
        of(`m:${type}`, `, mention ${type}`, isAll ? goal : undefined)
      ),
    ];
  });
}
