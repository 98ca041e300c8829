/** Explains why a quotation has its speaker, in sentences for an editor. */
import type { Attachment } from '../attachment/attach-quotation';
import type { Language } from '../languages/language';
import type { QuotationSpan } from '../types';
import type { Resolution } from '../resolution/types';
import type { Cue, Mention, Person, Position } from '../types';

const year = (date: string | null | undefined) => (date ? date.slice(0, 4) : null);

/** Describes a position: "Minister of Defence, Belarus, since 2020". */
function describePosition(position: Position, language: Language): string {
  const from = year(position.from);
  const to = year(position.to);
  const period =
    from && to ? `${from} to ${to}` : from ? `since ${from}` : to ? `until ${to}` : null;
  const place = countryName(position.country, language) ?? position.organization;
  return [position.title, place, period].filter(Boolean).join(', ');
}

function countryName(code: string | null | undefined, language: Language): string | null {
  if (!code) return null;
  return language.countries.find((country) => country.code === code)?.names[0] ?? code;
}

const HOW: Readonly<Record<Attachment['by'], string>> = {
  tag: 'stands beside the quotation',
  preposed: 'introduces the quotation',
  split: 'stands between the parts of the quotation',
  colon: 'stands before the colon',
  governed: 'stands before it in the sentence',
  embedded: 'stands before it in the sentence, in what somebody else reports',
  trailing: 'stands after it in the sentence',
  introduced: 'is the subject of the words that introduce it',
  continued: 'spoke in the sentence before, and the quotation goes on',
  previousSentence: 'is the subject of the sentence before',
  subject: 'is the subject of the sentence',
  reopened: 'speaks in the paragraph before, whose quotation goes on',
  floating: 'spoke last, and nobody else is named beside the quotation',
  signed: 'signs it',
  block: 'is named before the quote block',
  nothing: 'was named last',
};

/** Returns the evidence of one quotation. */
export function explain(
  attachment: Pick<Attachment, 'by'>,
  resolution: Resolution,
  mention: Mention | null,
  cue: Cue | null,
  region: Pick<QuotationSpan, 'unclosed'> | null,
  date: string | null,
  language: Language
): string[] {
  const lines: string[] = [];
  const person = resolution.people[0];
  const who = mention ? `“${mention.text}”` : (person?.name ?? 'Nobody');
  if (mention || person)
    lines.push(`${who} ${HOW[attachment.by]}${cue ? ` (“${cue.text}”)` : ''}.`);
  else lines.push('No words name a speaker.');
  if (person && resolution.by)
    lines.push(describeResolution(person, resolution, mention, date, language));
  if (resolution.people.length > 1)
    lines.push(
      `It can also be ${resolution.people
        .slice(1, 5)
        .map((p) => p.name)
        .join(', ')}.`
    );
  if (!person && resolution.named) lines.push('Nobody on record answers to that.');
  if (region?.unclosed) lines.push('The closing quotation mark is missing.');
  return lines;
}

function describeResolution(
  person: Person,
  resolution: Resolution,
  mention: Mention | null,
  date: string | null,
  language: Language
): string {
  const words = mention ? `“${mention.text}”` : 'The speaker';
  if (resolution.office) {
    const undated = date === null ? ' (the article has no date, so this needs an editor)' : '';
    return `${words} is ${person.name}: ${describePosition(resolution.office.position, language)}${undated}.`;
  }
  switch (resolution.by) {
    case 'fullName':
      return `${words} is the name of ${person.name} on record.`;
    case 'surname':
      return `${words} is ${person.name}, whose full name the article gives.`;
    case 'sharedSurname':
      return `${words} is taken for ${person.name}; somebody else in the article has that name too.`;
    case 'titledSurname':
      return `${words} is ${person.name}, who held that office then.`;
    case 'loneSurname':
    case 'loneGivenName':
      return `${words} is taken for ${person.name}; the article does not give the full name.`;
    case 'doubtfulName':
      return `${words} has the name of ${person.name}, but may mean somebody else.`;
    case 'pronounOfSpeaker':
      return `${words} is taken for ${person.name}, who was speaking.`;
    default:
      return `${words} is taken for ${person.name}.`;
  }
}
