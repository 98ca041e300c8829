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

/** Returns the scorer's report of a corpus. */
export function reportOf({ articles, gold, people, predicted }: ScoredCorpus): Report {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return score(gold, predicted, { people, texts, resamples: 0 });
}

/** Returns the figures of a report; those that cannot be counted in a corpus are left out. */
export function figureRows(report: Report, name: string, lang = 'en'): Row[] {
  const goals = GOALS_BY_LANGUAGE[lang] ?? GOALS;
  const figures = Object.keys(GOALS).flatMap((metric): Row[] => {
    const figure = report.groups.all?.[metric];
    if (!figure) return [];
    const counts = `${figure.hits}/${figure.n}`;
    return [{ ...row(`${name} ${metric}`, figure.value, '', goals[metric]), counts }];
  });
  const problems = Object.values(report.contract).reduce((sum, count) => sum + count, 0);
  return [...figures, row(`${name} contract problems`, problems, 'found', atMost(0))];
}
