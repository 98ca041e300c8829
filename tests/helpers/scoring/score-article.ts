/** Counts what an article's predictions got right and wrong; `score.ts` adds the counts up and explains every metric. */
import type { AttributedQuote, Kind, Range, Span } from '../../../src/plugins/quotes/attribution';

/** The type of the speaker: a person (with a record if the people list has them), a person without, or two together. */
export type SpeakerType = 'person' | 'unlisted' | 'org' | 'unknown' | 'joint';

export interface GoldQuote extends Range {
  kind: Kind;
  text?: string;
  mention: Span | null;
  mentionType?: string | null;
  speaker: string | null;
  /** Of two who spoke together: any of them is right. */
  speakers?: readonly string[];
  speakerAuto?: string | null;
  speakerType?: SpeakerType;
  /** False: a thought or a report that is not speech; neither right nor wrong. */
  speech?: boolean;
  /** All that was reported, of a partial quote. */
  content?: Range | null;
  /** If it is present, the gold annotates quotes within quotes. */
  nestedIn?: number | null;
}

export interface GoldArticle {
  id: string;
  quotes: readonly GoldQuote[];
  notSpeech?: readonly Range[];
  ignore?: readonly Range[];
}

export type PredictedQuote = Pick<
  AttributedQuote,
  'start' | 'end' | 'text' | 'kind' | 'mention' | 'decision' | 'speaker' | 'candidates'
> & { partOf?: number | null; cue?: Span | null };

export interface PredictedArticle {
  id: string;
  quotes: readonly PredictedQuote[];
}

/** "group|counter" to how many. */
export type Counts = Map<string, number>;

const PRECEDING_CONTEXT = /^[\s\p{P}`´]+/u;
const TRAILING_MARKS = /[\s\p{P}`´]+$/u;

/**
 * Returns the span without marks, whitespace and punctuation at its edges (as it is, if nothing else is in it or no
 * text is known).
 */
export function trim({ start, end }: Range, text: string | null | undefined): Range {
  if (text == null) return { start, end };
  const precedingContext = text.match(PRECEDING_CONTEXT)?.[0].length ?? 0;
  if (precedingContext === text.length) return { start, end };
  return {
    start: start + precedingContext,
    end: end - (text.match(TRAILING_MARKS)?.[0].length ?? 0),
  };
}

const overlap = (a: Range, b: Range) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Computes the intersection over union. */
export function iou(a: Range, b: Range): number {
  const shared = overlap(a, b);
  return shared ? shared / (a.end - a.start + b.end - b.start - shared) : 0;
}

/** Computes the share of a range that regions cover (an upper bound where regions overlap one another). */
export const covered = (a: Range, regions: readonly Range[]): number =>
  regions.reduce((sum, region) => sum + overlap(a, region), 0) / Math.max(1, a.end - a.start);

/** Matches one to one, best IoU first: gold index to prediction index. */
export function match(
  golds: readonly Range[],
  preds: readonly Range[],
  threshold: number
): Map<number, number> {
  const pairs: [number, number, number][] = [];
  golds.forEach((g, i) =>
    preds.forEach((p, j) => {
      const score = iou(g, p);
      if (score >= threshold) pairs.push([score, i, j]);
    })
  );
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const found = new Map<number, number>();
  const used = new Set<number>();
  for (const [, i, j] of pairs) {
    if (found.has(i) || used.has(j)) continue;
    found.set(i, j);
    used.add(j);
  }
  return found;
}

type Adder = (groups: readonly string[], counter: string, by?: number) => void;

const typeGroup = (q: GoldQuote): string[] => {
  const type = q.mentionType ?? (q.mention === null ? 'none' : null);
  return type ? [`m:${type}`] : [];
};

/** Counts mention, link and end to end for one gold quote; `p` is its match, if it has one. */
function countSpeaker(
  add: Adder,
  g: GoldQuote,
  p: PredictedQuote | undefined,
  groups: readonly string[],
  people: ReadonlySet<string> | undefined,
  silver: boolean
): void {
  const offered = p && (p.decision === 'linked' || p.decision === 'suggested');
  const person = offered ? (p.speaker?.id ?? null) : null;
  const linked = p?.decision === 'linked';
  const speaker = g.speaker ?? (silver ? g.speakerAuto : null) ?? null;
  const ids = g.speakers ?? (speaker == null ? [] : [speaker]);
  const type = g.speakerType ?? (ids.length ? 'person' : null);
  const isPerson = type === 'person' || type === 'joint';
  const known = isPerson ? ids.filter((id) => !people || people.has(id)) : [];
  const right = person != null && ids.includes(person);
  if (p && g.mention) {
    const strict = p.mention ? overlap(p.mention, g.mention) > 0 : false;
    add(groups, 'mention.n');
    add(groups, 'mention.strict', strict ? 1 : 0);
    add(groups, 'mention.lenient', strict || right ? 1 : 0);
  }
  if (known.length) {
    add(groups, 'e2e.n');
    add(groups, 'e2e.ok', right ? 1 : 0);
    if (!p) return;
    const top3 = [...(p.candidates ?? [])].sort((a, b) => b.confidence - a.confidence).slice(0, 3);
    add(groups, 'link.n');
    add(groups, 'link.top1', right ? 1 : 0);
    add(groups, 'link.linked', linked ? 1 : 0);
    add(groups, 'link.linkedAll', linked ? 1 : 0);
    add(groups, 'link.linkedOk', linked && right ? 1 : 0);
    add(groups, 'link.recall3', top3.some((c) => known.includes(c.id)) ? 1 : 0);
    return;
  }
  if (!p || !type || (isPerson && !ids.length)) return;
  add(groups, 'false.n');
  add(groups, 'false.linked', linked ? 1 : 0);
  add(groups, 'link.linkedAll', linked ? 1 : 0);
}

export interface CountOptions {
  text?: string;
  people?: ReadonlySet<string>;
  silver: boolean;
}

/** Counts of one article. */
export function countArticle(
  gold: GoldArticle,
  pred: PredictedArticle | undefined,
  { text, people, silver }: CountOptions
): Counts {
  const counts: Counts = new Map();
  const add: Adder = (groups, counter, by = 1) => {
    for (const g of groups)
      counts.set(`${g}|${counter}`, (counts.get(`${g}|${counter}`) ?? 0) + by);
  };
  const tidy = <Q extends Range & { text?: string }>(q: Q): Q => {
    const own = q.text?.length === q.end - q.start ? q.text : null;
    return { ...q, ...trim(q, text?.slice(q.start, q.end) ?? own) };
  };
  const goldQuotes = gold.quotes.map(tidy);
  const predQuotes = (pred?.quotes ?? []).map(tidy);
  const ignore = gold.ignore ?? [];

  const goldSeg = goldQuotes.filter((q) => q.kind !== 'indirect');
  const allSeg = predQuotes.filter((q) => q.kind !== 'indirect');
  const segMatch = match(goldSeg, allSeg, 0.8);
  const hit = new Set(segMatch.values());
  goldSeg.forEach((g, i) => {
    const p = allSeg[segMatch.get(i) ?? -1];
    const groups = ['all', g.kind, ...typeGroup(g)];
    add(groups, 'seg.gold');
    add(groups, 'seg.tp', p ? 1 : 0);
    add(groups, 'seg.kindOk', p?.kind === g.kind ? 1 : 0);
    countSpeaker(add, g, p, groups, people, silver);
  });
  const annotatesNesting = goldQuotes.some((q) => 'nestedIn' in q);
  const insideGold = (p: PredictedQuote) =>
    !annotatesNesting && p.partOf != null && covered(p, goldSeg) === 1;
  allSeg.forEach((p, j) => {
    if (!hit.has(j) && (covered(p, ignore) >= 0.5 || insideGold(p))) return;
    add(['all', p.kind], 'seg.pred');
    add(['all', p.kind], 'seg.predTp', hit.has(j) ? 1 : 0);
  });
  for (const region of gold.notSpeech ?? []) {
    add(['all'], 'ns.all');
    add(['all'], 'ns.hit', allSeg.some((p) => covered(region, [p]) >= 0.5) ? 1 : 0);
  }

  const goldInd = goldQuotes.filter((q) => q.kind === 'indirect');
  const predInd = predQuotes.filter((q) => q.kind === 'indirect');
  const isSpeech = (g: GoldQuote) => g.speech !== false;
  const partials = goldQuotes.filter((q) => q.kind === 'partial');
  const neutral = (p: PredictedQuote) =>
    covered(p, ignore) >= 0.5 ||
    goldInd.some((g) => !isSpeech(g) && iou(g, p) >= 0.5) ||
    partials.some((g) => (g.content ? covered(p, [g.content]) >= 0.5 : covered(g, [p]) === 1));
  for (const [name, threshold] of [
    ['ind50', 0.5],
    ['ind80', 0.8],
  ] as const) {
    const found = match(goldInd, predInd, threshold);
    const goldOf = new Map([...found].map(([i, j]) => [j, goldInd[i]]));
    goldInd.forEach((g, i) => {
      if (!isSpeech(g)) return;
      const groups = ['all', 'indirect', ...typeGroup(g)];
      const p = predInd[found.get(i) ?? -1];
      add(groups, `${name}.gold`);
      add(groups, `${name}.tp`, p ? 1 : 0);
      if (name === 'ind50') countSpeaker(add, g, p, ['indirect'], people, silver);
    });
    predInd.forEach((p, j) => {
      const g = goldOf.get(j);
      if (g ? !isSpeech(g) : neutral(p)) return;
      add(['all', 'indirect'], `${name}.pred`);
      add(['all', 'indirect'], `${name}.predTp`, g ? 1 : 0);
    });
  }
  return counts;
}
