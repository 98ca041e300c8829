/** Explains why a quotation has its speaker, in sentences for an editor. */
import type { Attachment, Doubt } from '../attachment/attachment';
import type { Language } from '../languages/language';
import type { Resolution } from '../resolution/types';
import { UNTAGGED } from './weights';
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

const ATTACHMENT_PHRASES: Readonly<Record<Attachment['by'], string>> = {
  tag: 'is next to the quotation',
  preposed: 'introduces the quotation',
  split: 'is between the parts of the quotation',
  colon: 'is before the colon',
  gapped: 'is before it, and the verb is that of the clause before',
  governed: 'is before it in the sentence',
  embedded: 'is before it in the sentence, in what another person reports',
  owned: 'is whose words the sentence speaks of',
  cited: 'is who is quoted in the sentence',
  trailing: 'is after it in the sentence',
  introduced: 'is the subject of the words that introduce it',
  continued: 'spoke in the sentence before, and the quotation goes on',
  summed: 'is named in the sentence after it, which refers back',
  previousSentence: 'is the subject of the sentence before',
  subject: 'is the subject of the sentence',
  reopened: 'speaks in the paragraph before, whose quotation goes on',
  floating: 'spoke last, and no other person is named next to the quotation',
  signed: 'signs it',
  alternating: 'spoke the turn before the last of the dialogue',
  answer: 'is named before the interview',
  repeated: 'said the same words at another place of the text',
  block: 'is named before the quote block',
  likeliest: 'is the likeliest speaker in the sentences around it',
  nothing: 'was named last',
};

const DOUBT_PHRASES: Readonly<Record<Doubt, string>> = {
  denied: 'The sentence says that this was not said.',
  hypothetical: 'The sentence does not say that this was said.',
  imagined: 'The words may be made up.',
  otherOwner: 'The words may be of the person whom they belong to in the sentence.',
  otherClause: 'The words are in a clause about another person.',
  unknownVerb: 'The verb may not be one of saying.',
};

/** Returns the evidence of one quotation. */
export function explain(
  attachment: Pick<Attachment, 'by' | 'doubt'>,
  resolution: Resolution,
  mention: Mention | null,
  cue: Cue | null,
  lacksMark: boolean,
  date: string | null,
  language: Language
): string[] {
  const lines: string[] = [];
  const person = resolution.people[0];
  const isUntagged = resolution.by !== null && resolution.by in UNTAGGED;
  const who = mention ? `“${mention.text}”` : person?.name;
  if (who && !isUntagged)
    lines.push(`${who} ${ATTACHMENT_PHRASES[attachment.by]}${cue ? ` (“${cue.text}”)` : ''}.`);
  else lines.push(describeUntagged(resolution));
  if (attachment.doubt) lines.push(DOUBT_PHRASES[attachment.doubt]);
  if (person && resolution.by && !isUntagged)
    lines.push(describeResolution(person, resolution, mention, date, language));
  if (resolution.people.length > 1)
    lines.push(
      `It can also be ${resolution.people
        .slice(1, 5)
        .map((p) => p.name)
        .join(', ')}.`
    );
  if (!person && resolution.named) lines.push('No official matches.');
  if (lacksMark) lines.push('The closing quotation mark is missing.');
  return lines;
}

/** Explains where the speaker of a quotation without a mention comes from. */
function describeUntagged({ by, people }: Resolution): string {
  const name = people[0]?.name;
  if (!name || by === null) return 'The text does not name a speaker.';
  if (by === 'setUp' || by === 'announced' || by === 'oneOfSubjects')
    return `${name} is the subject of the sentence before the quotation.`;
  if (by === 'namedAfter') return `${name} is named in the paragraph after the quotation.`;
  return `${name} spoke last, and no other person is named next to the quotation.`;
}

function describeResolution(
  person: Person,
  resolution: Resolution,
  mention: Mention | null,
  date: string | null,
  language: Language
): string {
  const words = mention ? `“${mention.text}”` : 'The speaker';
  if (mention && language.firstPerson.has(mention.text.toLowerCase()))
    return `${words} is ${person.name}, who tells it.`;
  if (resolution.office) {
    const undated = date === null ? ' (the article has no date, so this needs an editor)' : '';
    return `${words} is ${person.name}: ${describePosition(resolution.office.position, language)}${undated}.`;
  }
  switch (resolution.by) {
    case 'fullName':
      return `${words} is the recorded name of ${person.name}.`;
    case 'surname':
      return `${words} is ${person.name}, whose full name the article gives.`;
    case 'sharedSurname':
      return `${words} is taken for ${person.name}; another person in the article has that name too.`;
    case 'titledSurname':
      return `${words} is ${person.name}, who held that office then.`;
    case 'loneSurname':
    case 'loneGivenName':
      return `${words} is taken for ${person.name}; the article does not give the full name.`;
    case 'doubtfulName':
      return `${words} has the name of ${person.name}, but may mean another person.`;
    case 'pronounOfSpeaker':
      return `${words} is taken for ${person.name}, who was speaking.`;
    default:
      return `${words} is taken for ${person.name}.`;
  }
}
