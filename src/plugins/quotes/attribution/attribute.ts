/** Runs the pipeline: an article is read, its quotations are found, get their speakers, and are decided on. */
import { readArticle } from './attachment/read-article';
import { fullestNames } from './entities/fullest-name';
import { registerOf } from './registry/people-index';
import { contextOf } from './resolution/article-context';
import { nameHeadlineSpeakers } from './resolution/headline';
import { resolveQuotations } from './resolution/resolve-quotations';
import { resolveReported } from './resolution/resolve-reported';
import { selectSpeech } from './scoring/select-speech';
import { takeSpeakersOfRepeated } from './scoring/pull-quotes';
import { reviseMentions } from './scoring/revise-mentions';
import { present } from './scoring/to-result';
import type { AttributedQuote, AttributeOptions } from './types';

/**
 * Returns the quotations of a text with their speakers, in order of `start`, an enclosing one first. `people`: an
 * index from `createPeopleIndex` (keep it, because a plain list is indexed at each call).
 */
export function attribute(text: string, options: AttributeOptions): AttributedQuote[] {
  const people = registerOf(options.people);
  const article = readArticle(text, people, options);
  const context = contextOf(article, people, options.date);
  const nameOf = fullestNames(text, article.entityIndex);
  const quoted = resolveQuotations(selectSpeech(article), article, context, nameOf);
  nameHeadlineSpeakers(text, quoted, nameOf);
  const reported = resolveReported(article, quoted, context, nameOf);
  reviseMentions(article, quoted, context, nameOf);
  const quotes = [...quoted, ...reported];
  takeSpeakersOfRepeated(text, quotes);
  return present(article, quotes, options);
}
