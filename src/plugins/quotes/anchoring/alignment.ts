/** Aligns the tokens of a text with those of its next version: paragraph by paragraph, then word by word. */
import { diffArrays } from 'diff';
import type { Tokens } from './tokens';

/** A span of each version. */
interface Gap {
  from: number;
  to: number;
  nowFrom: number;
  nowTo: number;
}

type Pair = (before: number, now: number) => void;

/** Edits that the exact diff looks for within one gap; beyond them the gap stays unaligned. */
const MAX_EDITS = 60;
/** Tokens that the exact diff reads in one save: it is quadratic in edits. */
const MAX_DIFF_TOKENS = 20_000;
/** Limits how often a gap is cut at what occurs once in it. */
const MAX_CUTS = 6;

/** Returns the positions of what occurs exactly once in a span. */
function singles(ids: readonly number[], from: number, to: number): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = from; i < to; i++) found.set(ids[i], found.has(ids[i]) ? -1 : i);
  return found;
}

/** Returns the longest run of pairs that ascends on both sides; the pairs ascend on the first. */
function longestAscending(pairs: [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, now], i) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]][1] < now) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tails[low - 1] : -1;
    tails[low] = i;
  });
  const run: [number, number][] = [];
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = previous[i]) run.push(pairs[i]);
  return run.reverse();
}

/** Aligns two lists, cutting them at what occurs once in both; only what is left between goes to the exact diff. */
class Aligner {
  private budget = MAX_DIFF_TOKENS;

  constructor(
    private readonly before: readonly number[],
    private readonly now: readonly number[],
    private readonly pair: Pair
  ) {}

  align(gap: Gap, depth = 0): void {
    const { before, now } = this;
    let { from, to, nowFrom, nowTo } = gap;
    while (from < to && nowFrom < nowTo && before[from] === now[nowFrom])
      this.pair(from++, nowFrom++);
    while (from < to && nowFrom < nowTo && before[to - 1] === now[nowTo - 1])
      this.pair(--to, --nowTo);
    if (from === to || nowFrom === nowTo) return;

    const anchors = depth < MAX_CUTS ? this.anchors({ from, to, nowFrom, nowTo }) : [];
    if (anchors.length === 0) return this.exact({ from, to, nowFrom, nowTo });
    for (const [at, nowAt] of [...anchors, [to, nowTo]]) {
      this.align({ from, to: at, nowFrom, nowTo: nowAt }, depth + 1);
      if (at < to) this.pair(at, nowAt);
      from = at + 1;
      nowFrom = nowAt + 1;
    }
  }

  private anchors({ from, to, nowFrom, nowTo }: Gap): [number, number][] {
    const later = singles(this.now, nowFrom, nowTo);
    const pairs: [number, number][] = [];
    for (const [id, at] of singles(this.before, from, to)) {
      const nowAt = later.get(id) ?? -1;
      if (at >= 0 && nowAt >= 0) pairs.push([at, nowAt]);
    }
    return longestAscending(pairs.sort(([a], [b]) => a - b));
  }

  private exact({ from, to, nowFrom, nowTo }: Gap): void {
    const size = to - from + nowTo - nowFrom;
    if (size > this.budget) return;
    this.budget -= size;
    const changes = diffArrays(
      this.before.slice(from, to) as number[],
      this.now.slice(nowFrom, nowTo) as number[],
      { maxEditLength: MAX_EDITS }
    );
    for (const { added, removed, count } of changes ?? []) {
      if (!added && !removed) for (let i = 0; i < count; i++) this.pair(from + i, nowFrom + i);
      if (!added) from += count;
      if (!removed) nowFrom += count;
    }
  }
}

function lineIds({ ids, lines }: Tokens, known: Map<string, number>): number[] {
  return lines.map(({ from, to }) => {
    const key = ids.slice(from, to).join();
    const id = known.get(key) ?? known.size;
    known.set(key, id);
    return id;
  });
}

/** Pairs the lines without a pair that occur once on each side: paragraphs that were moved as they are. */
function pairMoved(before: number[], now: number[], nowOf: Int32Array, pair: Pair): void {
  const taken = new Set(nowOf);
  const left = before.flatMap((id, i) => (nowOf[i] < 0 ? [{ id, i }] : []));
  const leftNow = now.flatMap((id, i) => (taken.has(i) ? [] : [{ id, i }]));
  const later = singles(
    leftNow.map(({ id }) => id),
    0,
    leftNow.length
  );
  const earlier = singles(
    left.map(({ id }) => id),
    0,
    left.length
  );
  for (const [id, at] of earlier) {
    const nowAt = later.get(id) ?? -1;
    if (at >= 0 && nowAt >= 0) pair(left[at].i, leftNow[nowAt].i);
  }
}

/** The way from a text to its next version. */
export interface Alignment {
  /** For each token of the text before, its token in the text now, or -1. */
  tokenNow: Int32Array;
  /** Lines of the text before that have been moved. */
  movedLines: ReadonlySet<number>;
}

/**
 * Aligns two versions of a text.
 * @param before tokens with the same vocabulary as `now`
 */
export function align(before: Tokens, now: Tokens): Alignment {
  const known = new Map<string, number>();
  const linesBefore = lineIds(before, known);
  const linesNow = lineIds(now, known);
  const lineNow = new Int32Array(linesBefore.length).fill(-1);
  const pairLines: Pair = (i, j) => (lineNow[i] = j);
  const all = { from: 0, to: linesBefore.length, nowFrom: 0, nowTo: linesNow.length };
  new Aligner(linesBefore, linesNow, pairLines).align(all);
  const inPlace = lineNow.slice();
  pairMoved(linesBefore, linesNow, lineNow, pairLines);

  const tokenNow = new Int32Array(before.ids.length).fill(-1);
  lineNow.forEach((j, i) => {
    if (j < 0) return;
    const { from, to } = before.lines[i];
    for (let k = from; k < to; k++) tokenNow[k] = now.lines[j].from + k - from;
  });

  alignBetween(before, now, inPlace, lineNow, tokenNow);
  const moved = linesBefore.flatMap((_, i) => (lineNow[i] >= 0 && inPlace[i] < 0 ? [i] : []));
  return { tokenNow, movedLines: new Set(moved) };
}

/** Aligns the words of the lines between lines that are still there. */
function alignBetween(
  before: Tokens,
  now: Tokens,
  inPlace: Int32Array,
  lineNow: Int32Array,
  tokenNow: Int32Array
): void {
  const movedTo = new Set(lineNow.filter((j, i) => j >= 0 && inPlace[i] < 0));
  let line = 0;
  let nowLine = 0;
  for (let i = 0; i <= inPlace.length; i++) {
    const j = i < inPlace.length ? inPlace[i] : now.lines.length;
    if (j < 0) continue;
    const tokens = tokensOf(before, line, i, (k) => lineNow[k] >= 0);
    const nowTokens = tokensOf(now, nowLine, j, (k) => movedTo.has(k));
    line = i + 1;
    nowLine = j + 1;
    if (tokens.length === 0 || nowTokens.length === 0) continue;
    new Aligner(
      tokens.map((k) => before.ids[k]),
      nowTokens.map((k) => now.ids[k]),
      (a, b) => (tokenNow[tokens[a]] = nowTokens[b])
    ).align({ from: 0, to: tokens.length, nowFrom: 0, nowTo: nowTokens.length });
  }
}

/** Returns the tokens of some lines, without those lines that are left out. */
function tokensOf(
  { lines }: Tokens,
  from: number,
  to: number,
  leftOut: (line: number) => boolean
): number[] {
  const tokens: number[] = [];
  for (let i = from; i < to; i++) {
    if (leftOut(i)) continue;
    for (let k = lines[i].from; k < lines[i].to; k++) tokens.push(k);
  }
  return tokens;
}
