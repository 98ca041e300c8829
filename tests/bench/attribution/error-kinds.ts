/** Counts the most frequent errors, by kind. */
import { covered, iou, match, trim } from '../../helpers/scoring/score-article';
import type { GoldArticle, GoldQuote, PredictedQuote } from '../../helpers/scoring/score-article';
import type { Range } from '../../../src/plugins/quotes/attribution';
import type { ScoredCorpus } from './corpora';
import { row } from './rows';
import type { Section } from './rows';

const SHOWN = 10;
const FOUND = 0.8;
const ROUGHLY = 0.5;
const isMarked = ({ kind }: { kind: string }) => kind !== 'indirect';

/** Returns the ten most frequent kinds of error in quotations in marks, and the errors in reported speech. */
export function commonErrors(corpus: ScoredCorpus): Section {
  const counts = new Map<string, number>();
  const texts = new Map(corpus.articles.map(({ id, text }) => [id, text]));
  const answers = new Map(corpus.predicted.map(({ id, quotes }) => [id, quotes]));
  const people = new Set(corpus.people.map((person) => person.id));
  for (const article of corpus.gold) {
    const errors = errorsOf(article, answers.get(article.id) ?? [], texts.get(article.id), people);
    for (const error of errors) counts.set(error, (counts.get(error) ?? 0) + 1);
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const isReported = ([error]: [string, number]) => error.startsWith('reported');
  const shown = [
    ...ranked.filter((entry) => !isReported(entry)).slice(0, SHOWN),
    ...ranked.filter(isReported),
  ];
  return {
    title: `Most frequent kinds of error, ${corpus.name}`,
    rows: shown.map(([error, count]) => row(`${corpus.name} ${error}`, count, 'times')),
  };
}

function errorsOf(
  gold: GoldArticle,
  predicted: readonly PredictedQuote[],
  text: string | undefined,
  people: ReadonlySet<string>
): string[] {
  const wordsOf = ({ start, end }: Range) => text?.slice(start, end) ?? '';
  const tidy = <Q extends Range>(q: Q): Q => ({ ...q, ...trim(q, text?.slice(q.start, q.end)) });
  const golds = gold.quotes.filter(isMarked).map(tidy);
  const preds = predicted.filter(isMarked).map(tidy);
  const found = match(golds, preds, FOUND);
  const hit = new Set(found.values());
  const errors = golds.flatMap((g, i) => {
    const p = preds[found.get(i) ?? -1];
    if (p) return speakerErrors(g, p, people);
    const cut = preds.some((other) => iou(g, other) > 0);
    return [cut ? `segment: cut in the wrong place` : `segment: missed, ${sizeOf(wordsOf(g))}`];
  });
  for (const region of gold.notSpeech ?? [])
    if (preds.some((p) => covered(region, [p]) >= ROUGHLY))
      errors.push(`segment: not speech, taken for it, ${sizeOf(wordsOf(region))}`);
  const neutral = [...(gold.ignore ?? []), ...(gold.notSpeech ?? [])];
  preds.forEach((p, j) => {
    if (hit.has(j) || covered(p, neutral) >= ROUGHLY || golds.some((g) => iou(g, p) > 0)) return;
    errors.push(`segment: unknown to the gold, ${sizeOf(wordsOf(p))}`);
  });
  return [...errors, ...reportedErrors(gold, predicted)];
}

/** Returns whether words have capitals throughout, as titles and names do. */
function sizeOf(words: string): string {
  const list = words.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (list.length === 1) return 'one word';
  if (list.filter((word) => word.length > 3).every((word) => /^\P{L}*\p{Lu}/u.test(word)))
    return 'capitals as in a title';
  return list.length <= 4 ? 'two to four words' : 'five words or more';
}

function speakerErrors(g: GoldQuote, p: PredictedQuote, people: ReadonlySet<string>): string[] {
  const ids = g.speakers ?? (g.speaker === null ? [] : [g.speaker]);
  const known = ids.filter((id) => people.has(id));
  const named = g.mentionType ?? (g.mention ? 'mention' : 'no mention');
  const right = p.speaker !== null && ids.includes(p.speaker.id);
  const errors = p.kind === g.kind ? [] : [`kind: ${g.kind}, taken for ${p.kind}`];
  if (known.length > 0) {
    if (!right)
      errors.push(
        p.speaker
          ? `speaker: ${named}, wrong person ${p.decision}`
          : `speaker: ${named}, ${p.decision} though there is a record`
      );
    return errors;
  }
  if (g.speakerType && p.decision === 'linked') errors.push(`speaker: no record, yet linked`);
  if (!g.mention || right) return errors;
  if (!p.mention) return [...errors, `mention: ${named}, none found`];
  if (covered(g.mention, [p.mention]) === 0) errors.push(`mention: ${named}, other words found`);
  return errors;
}

function reportedErrors(gold: GoldArticle, predicted: readonly PredictedQuote[]): string[] {
  const golds = gold.quotes.filter((q) => !isMarked(q) && q.speech !== false);
  const preds = predicted.filter((p) => !isMarked(p));
  const exact = match(golds, preds, FOUND);
  const rough = match(golds, preds, ROUGHLY);
  const errors = golds.flatMap((_, i) => {
    if (exact.has(i)) return [];
    return [rough.has(i) ? 'reported: ends in the wrong place' : 'reported: missed'];
  });
  const neutral = [...(gold.ignore ?? []), ...gold.quotes];
  for (const p of preds)
    if (neutral.every((q) => iou(q, p) === 0 && covered(p, [q]) < ROUGHLY))
      errors.push('reported: unknown to the gold');
  return errors;
}
