import { describePerson, type PersonDescription } from '../../../attribution';
import type { NewPerson } from '../../../shared/contract';

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
 * Returns what a text says of the speaker whom a mention names.
 * @param mention UTF-16 offsets in the text, and the text between them
 */
export function prefillFor(
  text: string,
  mention: { start: number; end: number; text: string },
  locale: string
): NewPerson | null {
  return toNewPerson(describePerson(text, mention, { lang: locale }));
}
