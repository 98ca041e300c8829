/** Pairs the quotes of two languages of an article that are one utterance, by their order and their speakers. */

/** A quote with what is needed to recognize it as the translation of another. */
export interface Utterance {
  documentId: string;
  /** documentId of the Official; null for a speaker who has no record, or is not known. */
  speaker: string | null;
  /** Index in its list of the quote that encloses it. */
  partOf: number | null;
}

/** The longest list that is compared, because no translator works through a longer one quote by quote. */
const MAX_LENGTH = 400;

const fits = (a: Utterance, b: Utterance) =>
  a.speaker === b.speaker && (a.partOf === null) === (b.partOf === null);

/**
 * Aligns quotes that are new in a language with those of another one. Both lists are in the order of their text; as many
 * as possible are paired without crossing, a quote with another of the same speaker. Where a speaker has more quotes in a
 * row in one language it is not clear which is missing in the other: those stay alone.
 * @param own quotes of the language; one that has a translation already has its documentId
 * @param others quotes of the other language
 * @param isNew whether a quote of `own` still may take another documentId
 * @returns index in `own` → documentId of the same utterance
 */
export function alignUtterances(
  own: readonly Utterance[],
  others: readonly Utterance[],
  isNew: (index: number) => boolean
): Map<number, string> {
  const aligned = new Map<number, string>();
  if (own.length > MAX_LENGTH || others.length > MAX_LENGTH) return aligned;
  const placeOf = new Map(others.map(({ documentId }, i) => [documentId, i]));

  let from = 0;
  let fromOther = 0;
  const between = (to: number, toOther: number) => {
    pairSpan(own.slice(from, to), others.slice(fromOther, toOther), (i, other) => {
      if (isNew(from + i)) aligned.set(from + i, other.documentId);
    });
  };
  own.forEach(({ documentId }, i) => {
    const other = isNew(i) ? undefined : placeOf.get(documentId);
    if (other === undefined || other < fromOther) return;
    between(i, other);
    from = i + 1;
    fromOther = other + 1;
  });
  between(own.length, others.length);
  return aligned;
}

/** Quotes of one speaker in a row. */
function runsOf(utterances: readonly Utterance[]): { first: number; length: number }[] {
  const runs: { first: number; length: number }[] = [];
  utterances.forEach((utterance, i) => {
    const run = runs[runs.length - 1];
    if (run && fits(utterances[run.first], utterance)) run.length++;
    else runs.push({ first: i, length: 1 });
  });
  return runs;
}

/** Pairs the runs of two spans from the front and from the back, as far as their speakers agree. */
function pairSpan(
  own: readonly Utterance[],
  others: readonly Utterance[],
  pair: (index: number, other: Utterance) => void
): void {
  const ownRuns = runsOf(own);
  const otherRuns = runsOf(others);
  const shorter = Math.min(ownRuns.length, otherRuns.length);
  const pairRuns = (i: number, j: number): boolean => {
    const [run, other] = [ownRuns[i], otherRuns[j]];
    if (!fits(own[run.first], others[other.first])) return false;
    for (let k = 0; run.length === other.length && k < run.length; k++)
      pair(run.first + k, others[other.first + k]);
    return true;
  };
  let front = 0;
  while (front < shorter && pairRuns(front, front)) front++;
  let back = 1;
  while (back <= shorter - front && pairRuns(ownRuns.length - back, otherRuns.length - back))
    back++;
}
