/** Reads, from a corpus, the quotations whose mention the rules are unsure of, with the phrases that are right. */
import { readArticle } from '../../../src/plugins/quotes/attribution/attachment/read-article';
import type { ArticleInput } from '../../../src/plugins/quotes/attribution/cli/input';
import { spanOf } from '../../../src/plugins/quotes/attribution/cues/phrase-span';
import { fullestNames } from '../../../src/plugins/quotes/attribution/entities/fullest-name';
import { registerOf } from '../../../src/plugins/quotes/attribution/registry/people-index';
import type { PeopleRegister } from '../../../src/plugins/quotes/attribution/registry/people-index';
import { contextOf } from '../../../src/plugins/quotes/attribution/resolution/article-context';
import { nameHeadlineSpeakers } from '../../../src/plugins/quotes/attribution/resolution/headline';
import { resolveQuotations } from '../../../src/plugins/quotes/attribution/resolution/resolve-quotations';
import type { ResolvedQuote } from '../../../src/plugins/quotes/attribution/resolution/resolved-quote';
import { mentionChoices } from '../../../src/plugins/quotes/attribution/scoring/mention-choice';
import type { MentionChoice } from '../../../src/plugins/quotes/attribution/scoring/mention-choice';
import type { MentionFeatures } from '../../../src/plugins/quotes/attribution/scoring/mention-features';
import { unsureQuotes } from '../../../src/plugins/quotes/attribution/scoring/revise-mentions';
import { selectSpeech } from '../../../src/plugins/quotes/attribution/scoring/select-speech';
import type { Person, Range } from '../../../src/plugins/quotes/attribution';
import { match, trim } from '../../helpers/scoring/score';
import type { GoldArticle, GoldQuote } from '../../helpers/scoring/score';
import type { Example } from './softmax';

/** A quotation that is unsure; the first choice is that of the rules. */
export interface MentionExample extends Example {
  /** Index of the article. */
  article: number;
}

export interface TrainingCorpus {
  articles: readonly ArticleInput[];
  gold: readonly GoldArticle[];
  people: readonly Person[];
}

/** A quotation of the gold is matched as the scorer does. */
const MATCH = 0.8;

/** Returns the unsure quotations of a corpus; the values of a choice are in the order of `features`. */
export function mentionExamples(
  { articles, gold, people }: TrainingCorpus,
  features: readonly (keyof MentionFeatures)[]
): MentionExample[] {
  const register = registerOf(people);
  const goldOf = new Map(gold.map((article) => [article.id, article]));
  return articles.flatMap((article, i) =>
    examplesOf(article, goldOf.get(article.id)?.quotes ?? [], register).map(
      ({ choices, right }) => ({
        article: i,
        choices: choices.map((choice) =>
          Float64Array.from(features, (feature) => Number(choice.features[feature]))
        ),
        right,
      })
    )
  );
}

interface Examined {
  choices: MentionChoice[];
  right: boolean[];
}

function examplesOf(
  { text, lang, date }: ArticleInput,
  gold: readonly GoldQuote[],
  register: PeopleRegister
): Examined[] {
  const article = readArticle(text, register, { lang, date });
  const context = contextOf(article, register, date);
  const nameOf = fullestNames(text, article.entityIndex);
  const quotes = resolveQuotations(selectSpeech(article), article, context, nameOf);
  nameHeadlineSpeakers(text, quotes, nameOf);
  const goldOf = goldByQuote(text, gold, quotes);
  return unsureQuotes(article, quotes, date).flatMap(({ quote, place }) => {
    const answer = goldOf.get(quote);
    const mention = answer?.mention;
    if (!mention) return [];
    const choices = mentionChoices(article, place, quote.attachment);
    const right = choices.map(({ candidate }) =>
      overlaps(candidate && spanOf(text, candidate.passage, candidate), mention)
    );
    // The rules may be right about the person without the mention.
    const [person] = quote.resolution.people;
    if (person && person.id === answer.speaker) right[0] = true;
    return [{ choices, right }];
  });
}

const overlaps = (one: Range | null, other: Range): boolean =>
  one !== null && one.start < other.end && other.start < one.end;

function goldByQuote(
  text: string,
  gold: readonly GoldQuote[],
  quotes: readonly ResolvedQuote[]
): Map<ResolvedQuote, GoldQuote> {
  const tidy = ({ start, end }: Range) => trim({ start, end }, text.slice(start, end));
  const marked = gold.filter(({ kind }) => kind !== 'indirect');
  const found = match(
    marked.map(tidy),
    quotes.map(({ range }) => tidy(range)),
    MATCH
  );
  return new Map(
    [...found].map(([i, j]) => [quotes[j] as ResolvedQuote, marked[i] as GoldQuote] as const)
  );
}
