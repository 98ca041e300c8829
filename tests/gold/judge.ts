/** Runs the engine over a gold set and names the error of each quotation. */
import { attribute, createPeopleIndex } from '../../src/plugins/quotes/attribution';
import type { AttributedQuote, Range } from '../../src/plugins/quotes/attribution';
import { covered, match, trim } from '../helpers/scoring/score-article';
import { score } from '../helpers/scoring/score';
import type { GoldQuote, Report } from '../helpers/scoring/score';
import type { Corpus, CorpusArticle } from './corpus';

/** An error of the engine. */
export interface Failure {
  /** Article and words: its key in `expected/<lang>.json`. */
  key: string;
  about: readonly string[];
  wrong: string;
}

export interface Judgement {
  report: Report;
  failures: Failure[];
}

const FOUND = { marked: 0.8, indirect: 0.5 };

/** Returns the engine's output for a gold set, article by article. */
export function predict({ articles, people }: Corpus) {
  const index = createPeopleIndex(people);
  return articles.map(({ id, text, lang, date }) => ({
    id,
    quotes: attribute(text, { lang, people: index, date }),
  }));
}

/** Returns the scorer's report and the failures of a gold set, in the order of the text. */
export function judge({ articles, people }: Corpus): Judgement {
  const predicted = predict({ articles, people });
  const report = score(
    articles.map((article) => article.gold),
    predicted,
    { people, texts: new Map(articles.map(({ id, text }) => [id, text])), resamples: 0 }
  );
  const failures = articles.flatMap((article, i) =>
    failuresOf(article, predicted[i]?.quotes ?? [])
  );
  return { report, failures };
}

function failuresOf(article: CorpusArticle, predicted: AttributedQuote[]): Failure[] {
  const { text, gold, about } = article;
  const tidy = <Q extends Range>(q: Q): Q => ({
    ...q,
    ...trim(q, text.slice(q.start, q.end)),
  });
  const failures: (Failure & { at: number })[] = [];
  const uses = new Map<string, number>();
  const note = (at: { start: number; text: string }, wrong: string | null) => {
    const words = `${article.id}: ${at.text}`;
    const use = (uses.get(words) ?? 0) + 1;
    uses.set(words, use);
    const key = use > 1 ? `${words} (${use})` : words;
    if (wrong !== null) failures.push({ key, about, wrong, at: at.start });
  };
  for (const marked of [true, false]) {
    const golds = gold.quotes.filter((q) => (q.kind !== 'indirect') === marked).map(tidy);
    const preds = predicted.filter((q) => (q.kind !== 'indirect') === marked).map(tidy);
    const found = match(golds, preds, marked ? FOUND.marked : FOUND.indirect);
    golds.forEach((g, i) => note(g, wrongWith(g, preds[found.get(i) ?? -1])));
    // Unexpected reported speech counts in its precision only.
    if (!marked) continue;
    const hit = new Set(found.values());
    for (const [j, p] of preds.entries())
      if (!hit.has(j) && !gold.notSpeech.some((region) => covered(region, [p]) >= 0.5))
        note(p, `is no quotation, taken for ${p.kind}`);
    for (const region of gold.notSpeech) {
      const taken = preds.find((p) => covered(region, [p]) >= 0.5);
      note(region, taken ? `is not speech, taken for ${taken.kind}` : null);
    }
  }
  return failures.sort((a, b) => a.at - b.at).map(({ key, wrong }) => ({ key, about, wrong }));
}

/** Describes the error of the prediction for a gold quotation; null if there is none. */
function wrongWith(g: GoldQuote, p: AttributedQuote | undefined): string | null {
  if (!p) return 'not found';
  const answer = p.speaker ? `${p.decision} ${p.speaker.id}` : p.decision;
  const ids = g.speakers ?? (g.speaker === null ? [] : [g.speaker]);
  const right = p.speaker !== null && ids.includes(p.speaker.id);
  const wrong: string[] = [];
  if (p.kind !== g.kind) wrong.push(`${p.kind}, should be ${g.kind}`);
  if (ids.length > 0 && !right) wrong.push(`${answer}, should be ${ids.join(' or ')}`);
  if (ids.length === 0 && p.decision === 'linked') wrong.push(`${answer}, should have no record`);
  const overlaps = g.mention && p.mention && covered(g.mention, [p.mention]) > 0;
  if (g.mention && !overlaps && !right)
    wrong.push(`mention ${p.mention?.text ?? 'none'}, should be ${g.mention.text}`);
  return wrong.length > 0 ? wrong.join('; ') : null;
}
