/**
 * Describes a speaker without a record from the text: the name in full, rank, office and country, from the mention and
 * from every other place that names the same person. What the text does not say without doubt is null.
 */
import { DescribedText } from './described-text';
import type { PersonDescription, DescribeOptions } from './types';
import type { Span } from '../types';

/** Describes the speaker whom a mention names, from the text; null where it names no particular person. */
export const describePerson = (
  text: string,
  mention: Span,
  options: DescribeOptions
): PersonDescription | null => personDescriber(text, options)(mention);

/** Returns `describePerson` for several mentions of one text, which is read once, at the first of them. */
export function personDescriber(
  text: string,
  options: DescribeOptions
): (mention: Span) => PersonDescription | null {
  let described: DescribedText | null = null;
  return (mention) => {
    if (text.slice(mention.start, mention.end) !== mention.text) return null;
    described ??= new DescribedText(text, options);
    return described.personAt(mention);
  };
}
