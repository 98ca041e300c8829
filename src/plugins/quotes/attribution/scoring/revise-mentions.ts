/**
 * Gives quotations whose speaker the rules are unsure of the likeliest phrase around them as a mention. The result is
 * a suggestion at most, and no other quotation takes its speaker from it.
 */
import type { Place } from '../attachment/attach-all';
import type { Attachment } from '../attachment/attachment';
import type { Article } from '../attachment/read-article';
import { FAR } from '../cues/frame-positions';
import { spanOf } from '../cues/phrase-span';
import type { Language } from '../languages/language';
import { resolvePhrase } from '../resolution/resolve-phrase';
import { namedBy } from '../resolution/resolved-quote';
import type { NameOf, ResolvedQuote } from '../resolution/resolved-quote';
import type { Resolution, ResolutionContext } from '../resolution/types';
import type { Range, Span } from '../types';
import { rank } from './confidence';
import type { MentionCandidate } from './mention-candidates';
import { betterChoice, hasChoice, mentionChoices } from './mention-choice';
import { LINK_FROM } from './weights';

/** A quotation with its place, whose mention may be another phrase. */
export interface UnsureQuote {
  quote: ResolvedQuote;
  place: Place;
  /** Of the quotation before. */
  lastSpeaker: Resolution | null;
}

/** Returns the quotations that the rules are unsure of. */
export function unsureQuotes(
  { regions, places, language }: Article,
  quotes: readonly ResolvedQuote[],
  date: string | null
): UnsureQuote[] {
  if (!language.knowsCues) return [];
  const open = quotes.filter(
    ({ region, attachment }) => region !== null && hasChoice(region, attachment, language)
  );
  const unsure = open.filter((quote) => !isCertain(quote, date, language));
  if (unsure.length === 0) return [];
  const indexOf = new Map(quotes.map((quote, i) => [quote, i]));
  const placeOf = new Map(regions.map((region, i) => [region, places[i]]));
  return unsure.flatMap((quote) => {
    const place = quote.region && placeOf.get(quote.region);
    const before = quotes[(indexOf.get(quote) ?? 0) - 1];
    return place ? [{ quote, place, lastSpeaker: before?.resolution ?? null }] : [];
  });
}

function isCertain(
  { attachment, resolution }: ResolvedQuote,
  date: string | null,
  { reliability }: Language
): boolean {
  if (resolution.people.length !== 1) return false;
  const [best] = rank(attachment, resolution, { unclosed: false, date, reliability });
  return best !== undefined && best.confidence >= LINK_FROM;
}

/** Sets the mentions of the quotations for which another phrase is likelier than that of the rules. */
export function reviseMentions(
  article: Article,
  quotes: readonly ResolvedQuote[],
  context: ResolutionContext,
  nameOf: NameOf
): void {
  for (const { quote, place, lastSpeaker } of unsureQuotes(article, quotes, context.date)) {
    const better = betterChoice(mentionChoices(article, place, quote.attachment));
    if (better) revise(quote, better, article, { ...context, lastSpeaker }, nameOf);
  }
}

function revise(
  quote: ResolvedQuote,
  candidate: MentionCandidate,
  article: Article,
  context: ResolutionContext,
  nameOf: NameOf
): void {
  const { passage, frame } = candidate;
  const subject = { from: candidate.from, to: candidate.to };
  const resolution = resolvePhrase(article, passage, subject, frame, context);
  const mention = spanOf(article.text, passage, subject);
  // Of two phrases for one person, the nearer one is the mention.
  if (isSamePerson(resolution, quote.resolution) && !isNearer(mention, quote)) return;
  const attachment: Attachment = { by: 'likeliest', frame, subject, passage, distance: FAR };
  quote.attachment = attachment;
  quote.mention = mention;
  quote.cue = frame && spanOf(article.text, passage, frame);
  quote.resolution = resolution;
  quote.named = namedBy(quote, nameOf);
}

const isSamePerson = (one: Resolution, other: Resolution): boolean =>
  (one.entity !== null && one.entity === other.entity) ||
  (one.people.length === 1 && other.people.length === 1 && one.people[0] === other.people[0]);

/** Returns whether a phrase is nearer to a quotation than its mention, if it has one. */
const isNearer = (phrase: Span | null, { range, mention }: ResolvedQuote): boolean =>
  !mention || (phrase !== null && gapOf(phrase, range) < gapOf(mention, range));

const gapOf = (one: Range, other: Range): number =>
  Math.max(one.start - other.end, other.start - one.end);
