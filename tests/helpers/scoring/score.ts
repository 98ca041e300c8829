/**
 * Scores quotations against gold. Metrics (by group: all; gold kind; m:<gold mention type>, recall only):
 *
 *  seg.P R F1     direct and partial segments, one-to-one by IoU >= 0.8 of the trimmed spans (outer marks, whitespace and
 *                 punctuation do not count). A quote within a quote is neutral where the gold does not annotate nesting.
 *  seg.kind       matched segments whose kind (direct, partial) is right
 *  seg.falseAlarm notSpeech regions at least half covered by a predicted segment
 *  ind50.* ind80.* reported speech at IoU >= 0.5 and >= 0.8. Gold with speech=false is neutral, and so is a prediction that
 *                 lies on it, on `ignore`, or on the unquoted rest of a partial quote's content.
 *  mention.strict matched segments whose gold has a mention: the predicted mention overlaps it
 *  mention.lenient   … or the linked or suggested person is the gold person
 *  link.top1      matched segments whose gold person has a record: that person is linked or suggested
 *  link.precision    … of those `linked`, right.   link.coverage  … share that is `linked`
 *  link.precisionAll … as link.precision, with the false links of link.falseLinks in the denominator
 *  link.recall3      … the gold person is among the three most confident candidates
 *  link.falseLinks   matched segments whose gold speaker has no record: share `linked` (an error)
 *  e2e            gold segments whose person has a record: found and given that person (linked or suggested)
 *
 * The last two blocks are over quoted segments; under `indirect`, over reported speech matched at IoU >= 0.5.
 * lo/hi: 95% percentile bootstrap over articles. n is the denominator (F1: gold items).
 */
import { countArticle } from './score-article';
import type { GoldArticle, PredictedArticle } from './score-article';
import type { Range } from '../../../src/plugins/quotes/attribution';

export { match, trim } from './score-article';
export type { GoldArticle, GoldQuote, PredictedArticle, SpeakerType } from './score-article';

export interface Entity {
  value: number;
  hits: number;
  n: number;
  lo: number | null;
  hi: number | null;
}

/** Violations of the output format by the predictions. */
export interface ContractProblems {
  missingArticles: number;
  extraArticles: number;
  outOfOrder: number;
  badSpans: number;
  textMismatch: number;
}

export interface Report {
  articles: number;
  contract: ContractProblems;
  groups: Record<string, Record<string, Entity>>;
}

export interface ScoreOptions {
  people?: readonly { id: string }[];
  /** Article texts by id; without them gold spans are taken as tight and predicted texts are not checked. */
  texts?: ReadonlyMap<string, string>;
  resamples?: number;
  seed?: number;
  /** Counts gold `speakerAuto` where there is no `speaker`. */
  silver?: boolean;
}

type Counter = (name: string) => number;
type Metric = (c: Counter) => { value: number | null; hits: number; n: number };

const ratio =
  (num: string, den: string): Metric =>
  (c) => ({ value: c(den) ? c(num) / c(den) : null, hits: c(num), n: c(den) });

const f1 =
  (name: string): Metric =>
  (c) => {
    const p = c(`${name}.pred`) ? c(`${name}.predTp`) / c(`${name}.pred`) : 0;
    const r = c(`${name}.gold`) ? c(`${name}.tp`) / c(`${name}.gold`) : 0;
    const value = p + r ? (2 * p * r) / (p + r) : 0;
    return {
      value: c(`${name}.gold`) ? value : null,
      hits: c(`${name}.tp`),
      n: c(`${name}.gold`),
    };
  };

const prf = (name: string): Record<string, Metric> => ({
  [`${name}.P`]: ratio(`${name}.predTp`, `${name}.pred`),
  [`${name}.R`]: ratio(`${name}.tp`, `${name}.gold`),
  [`${name}.F1`]: f1(name),
});

const METRICS: Readonly<Record<string, Metric>> = {
  ...prf('seg'),
  'seg.kind': ratio('seg.kindOk', 'seg.tp'),
  'seg.falseAlarm': ratio('ns.hit', 'ns.all'),
  ...prf('ind50'),
  ...prf('ind80'),
  'mention.strict': ratio('mention.strict', 'mention.n'),
  'mention.lenient': ratio('mention.lenient', 'mention.n'),
  'link.top1': ratio('link.top1', 'link.n'),
  'link.precision': ratio('link.linkedOk', 'link.linked'),
  'link.precisionAll': ratio('link.linkedOk', 'link.linkedAll'),
  'link.coverage': ratio('link.linked', 'link.n'),
  'link.recall3': ratio('link.recall3', 'link.n'),
  'link.falseLinks': ratio('false.linked', 'false.n'),
  e2e: ratio('e2e.ok', 'e2e.n'),
};
const GROUPS = [
  'all',
  'direct',
  'partial',
  'indirect',
  'm:name',
  'm:pronoun',
  'm:role',
  'm:org',
  'm:none',
];

/** Generates deterministic uniform numbers in [0, 1) (mulberry32). */
function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function checkContract(
  gold: readonly GoldArticle[],
  pred: readonly PredictedArticle[],
  texts: ReadonlyMap<string, string> | undefined
): ContractProblems {
  const have = new Set(pred.map((line) => line.id));
  const want = new Map(gold.map((line, i) => [line.id, i]));
  const order = pred.map((line) => want.get(line.id)).filter((i) => i != null);
  const problems = {
    missingArticles: gold.filter((line) => !have.has(line.id)).length,
    extraArticles: pred.filter((line) => !want.has(line.id)).length,
    outOfOrder: order.filter((i, k) => k > 0 && i <= (order[k - 1] as number)).length,
    badSpans: 0,
    textMismatch: 0,
  };
  const isSpan = ({ start, end }: Range) =>
    Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
  for (const line of pred) {
    const text = texts?.get(line.id);
    for (const span of line.quotes.flatMap((q) => [q, q.mention, q.cue])) {
      if (!span) continue;
      if (!isSpan(span)) problems.badSpans++;
      else if (text != null && text.slice(span.start, span.end) !== span.text)
        problems.textMismatch++;
    }
  }
  return problems;
}

/** Scores predictions against gold; articles are joined by id, one without predictions counts as empty. */
export function score(
  gold: readonly GoldArticle[],
  pred: readonly PredictedArticle[],
  { people, texts, resamples = 1000, seed = 1, silver = false }: ScoreOptions = {}
): Report {
  const byId = new Map(pred.map((line) => [line.id, line]));
  const listed = people && new Set(people.map((person) => person.id));
  const perArticle = gold.map((g) =>
    countArticle(g, byId.get(g.id), { text: texts?.get(g.id), people: listed, silver })
  );
  const keys = [...new Set(perArticle.flatMap((counts) => [...counts.keys()]))];
  const column = new Map(keys.map((key, i) => [key, i]));
  const rows = perArticle.map((counts) =>
    [...counts].map(([key, v]) => [column.get(key) as number, v] as const)
  );
  const total = (weights: ArrayLike<number>): Float64Array => {
    const sum = new Float64Array(keys.length);
    rows.forEach((row, i) => {
      const weight = weights[i] ?? 0;
      if (weight) for (const [k, v] of row) sum[k] = (sum[k] ?? 0) + v * weight;
    });
    return sum;
  };
  const cells = GROUPS.flatMap((group) =>
    Object.entries(METRICS)
      .filter(([name]) => !(group.startsWith('m:') && name.endsWith('.F1')))
      .map(([name, metric]) => ({ group, name, metric, samples: [] as number[] }))
  );
  const evaluate = (sum: Float64Array, { group, metric }: { group: string; metric: Metric }) =>
    metric((counter) => sum[column.get(`${group}|${counter}`) ?? -1] ?? 0);
  const next = random(seed);
  for (let b = 0; b < resamples; b++) {
    const weights = new Uint32Array(rows.length);
    for (let i = 0; i < rows.length; i++) {
      const at = Math.floor(next() * rows.length);
      weights[at] = (weights[at] ?? 0) + 1;
    }
    const sum = total(weights);
    for (const cell of cells) {
      const { value } = evaluate(sum, cell);
      if (value != null) cell.samples.push(value);
    }
  }
  const point = total(new Uint32Array(rows.length).fill(1));
  const groups: Report['groups'] = {};
  for (const cell of cells) {
    const { value, hits, n } = evaluate(point, cell);
    if (value == null) continue;
    const sorted = cell.samples.sort((a, b) => a - b);
    const quantile = (q: number) =>
      sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? null;
    const group = (groups[cell.group] ??= {});
    group[cell.name] = { value, hits, n, lo: quantile(0.025), hi: quantile(0.975) };
  }
  return { articles: gold.length, contract: checkContract(gold, pred, texts), groups };
}
