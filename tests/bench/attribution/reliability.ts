/** Measures whether confidences are calibrated: of the quotes given 0.9, nine in ten are right. */
import { match, trim } from '../../helpers/scoring/score';
import type { GoldQuote } from '../../helpers/scoring/score';
import type { Range } from '../../../src/plugins/quotes/attribution';
import type { ScoredCorpus } from './corpora';
import { row } from './rows';
import type { Section } from './rows';

const BINS = 10;
const FOUND = 0.8;
const MAX_ERROR = 0.05;

interface Guess {
  confidence: number;
  right: boolean;
}

/**
 * Returns the first candidate of each quote in marks whose speaker the gold knows (it may know that the speaker has no
 * record).
 */
export function guessesOf({ articles, gold, predicted }: ScoredCorpus): Guess[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const answers = new Map(predicted.map((article) => [article.id, article]));
  return gold.flatMap((article) => {
    const text = texts.get(article.id);
    const tidy = <Q extends Range>(q: Q): Q => ({ ...q, ...trim(q, text?.slice(q.start, q.end)) });
    const golds = article.quotes.filter((q) => q.kind !== 'indirect').map(tidy);
    const preds = (answers.get(article.id)?.quotes ?? [])
      .filter((q) => q.kind !== 'indirect')
      .map(tidy);
    return [...match(golds, preds, FOUND)].flatMap(([i, j]) => {
      const known = speakersOf(golds[i] as GoldQuote);
      const guess = preds[j]?.candidates[0];
      return known && guess
        ? [{ confidence: guess.confidence, right: known.includes(guess.id) }]
        : [];
    });
  });
}

/** Returns the speakers of a gold quote; null if the gold does not name any. */
function speakersOf({ speaker, speakers, speakerType }: GoldQuote): readonly string[] | null {
  if (speakers) return speakers;
  if (speaker !== null) return [speaker];
  return speakerType ? [] : null;
}

/**
 * Computes the expected calibration error: the distance of confidence and share right, bin by bin, by the quotes in
 * each.
 */
export function reliability(name: string, guesses: readonly Guess[]): Section {
  const bins = Array.from({ length: BINS }, () => ({ n: 0, right: 0, confidence: 0 }));
  for (const { confidence, right } of guesses) {
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!;
    bin.n += 1;
    bin.right += Number(right);
    bin.confidence += confidence;
  }
  const error =
    bins.reduce((sum, bin) => sum + Math.abs(bin.right - bin.confidence), 0) / guesses.length;
  const title = `Reliability, ${name}: ${guesses.length} quotes whose speaker the gold names`;
  if (guesses.length === 0) return { title, rows: [] };
  const notes = bins.flatMap(({ n, right, confidence }, i) =>
    n === 0
      ? []
      : [
          `confidence ${(i / BINS).toFixed(1)} to ${((i + 1) / BINS).toFixed(1)}: ` +
            `${String(n).padStart(5)} quotes, mean ${(confidence / n).toFixed(3)}, ` +
            `right ${(right / n).toFixed(3)}`,
        ]
  );
  const rows = [
    row(`${name} expected calibration error`, error, '', { at: 'most', value: MAX_ERROR }),
  ];
  return { title, rows, notes };
}
