/**
 * Attributes quotes: takes a text and people, returns quotes with their speakers. Pure: no I/O, no clock, nothing of
 * Strapi.
 */
export { attribute } from './attribute';
export { isBareRole } from './describe-person/bare-role';
export { isCyrillic } from './languages/declension';
export { stemOf as stemBelarusian } from './languages/slavic';
export { foldWord } from './registry/name-keys';
export { countriesNamed } from './registry/countries-named';
export { describePerson, personDescriber } from './describe-person/describe-person';
export type { DescribeOptions, PersonDescription } from './describe-person/types';
export { createPeopleIndex } from './registry/people-index';
export { firstDay, includesDay } from './registry/partial-dates';
export { namesakesOf } from './registry/namesakes';
export { peopleNamed } from './entities/people-named';
export { ALL_QUOTATION_MARKS, QUOTATION_MARKS } from './quotation-marks/mark-table';
export { quotedWords } from './quotation-marks/quoted-words';
export { quotedSpans } from './quotation-marks/quoted-spans';
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
