import { personDescriber, type PersonDescription } from '../../../attribution';
import type { NewPerson, QuoteView, TextSpan } from '../../../shared/contract';
import type { Projection } from '../../../shared/projection';

interface QuoteOfSomebody {
  decision: QuoteView['decision'] | null;
  mention: TextSpan | null;
}

/** As a record has it: "Prime minister", where the text says "the prime minister". */
const capitalized = (words: string | null): string | null =>
  words && words.charAt(0).toLocaleUpperCase() + words.slice(1);

function toNewPerson(description: PersonDescription | null): NewPerson | null {
  if (!description) return null;
  const { name, honorific, title, organization, country } = description;
  return {
    name,
    honorific: capitalized(honorific),
    title: capitalized(title),
    organization: capitalized(organization),
    country,
  };
}

/**
 * What a text says of the speaker whom a mention names.
 * @param mention UTF-16 offsets in the text, and the words there
 */
export function prefillFor(
  text: string,
  mention: { start: number; end: number; text: string },
  locale: string
): NewPerson | null {
  return toNewPerson(personDescriber(text, { lang: locale })(mention));
}

/**
 * What a body says of the speakers of its quotes who are not on record. It is read at the first quote that asks.
 */
export function newPersonIn(
  { text, blocks, regions }: Projection,
  locale: string
): (quote: QuoteOfSomebody) => NewPerson | null {
  let describe: ReturnType<typeof personDescriber> | null = null;
  return ({ decision, mention }) => {
    const isOnRecord = decision === 'linked' || decision === 'suggested';
    const block = mention && blocks[mention.block];
    if (isOnRecord || !mention || !block) return null;
    describe ??= personDescriber(text, { lang: locale, regions });
    const [start, end] = [block.start + mention.start, block.start + mention.end];
    return toNewPerson(describe({ start, end, text: mention.text }));
  };
}
