import type { QuoteView } from '../../../shared/contract';

/** The quotes of a person without an official record, in the order of the text. */
export interface SpeakerGroup {
  /** The fullest name that the text has. */
  name: string;
  quotes: QuoteView[];
}

/** Returns whether the engine found a name for the speaker but no record, and no editor has reviewed the quote. */
export const isUnrecorded = ({ anchor, review, speaker, decision, named }: QuoteView): boolean =>
  anchor !== null &&
  review === 'open' &&
  speaker === null &&
  decision === 'unlisted' &&
  named !== null;

/** Groups the quotes whose speakers have no record by person, in the order of the text. */
export function unrecordedSpeakers(quotes: readonly QuoteView[]): SpeakerGroup[] {
  const groups = new Map<string, QuoteView[]>();
  for (const quote of quotes) {
    if (!isUnrecorded(quote)) continue;
    const name = quote.named!;
    groups.set(name, [...(groups.get(name) ?? []), quote]);
  }
  return [...groups].map(([name, ofPerson]) => ({ name, quotes: ofPerson }));
}

/** Finds the group of a quote; undefined if its speaker has a record, or an editor has reviewed it. */
export const groupOf = (
  quote: QuoteView | undefined,
  quotes: readonly QuoteView[]
): SpeakerGroup | undefined =>
  quote && unrecordedSpeakers(quotes).find((group) => group.quotes.includes(quote));

/** Finds the quote that tells most of a person: one that is attributed by name, not by a pronoun. */
export function mostTelling({ name, quotes }: SpeakerGroup): QuoteView {
  const byLength = [...quotes].sort(
    (one, other) => (other.mention?.text.length ?? 0) - (one.mention?.text.length ?? 0)
  );
  const isNamed = ({ mention }: QuoteView) => mention !== null && name.includes(mention.text);
  return byLength.find(isNamed) ?? quotes[0]!;
}
