/**
 * Attribution: text and people in, quotes with their speakers out. Pure: no I/O, no clock, nothing of Strapi.
 */
export { attribute } from './attribute';
export { isBareRole } from './bare-role';
export { countriesNamed } from './countries-named';
export { describePerson, personDescriber } from './describe-person';
export type { DescribeOptions, PersonDescription } from './describe-person';
export { createPeopleIndex } from './people';
export { namesakesOf } from './namesakes';
export { peopleNamed } from './people-named';
export { quotedWords } from './quoted-words';
export { stretchesInMarks } from './stretches';
export type {
  AttributedQuote,
  AttributeOptions,
  Candidate,
  Cue,
  Decision,
  Gender,
  Kind,
  Mention,
  PeopleIndex,
  Person,
  Position,
  PositionTitle,
  Range,
  Span,
} from './types';
