import { peopleNamed } from '../../../src/plugins/quotes/attribution';

const people = [
  { id: 'ada', name: 'Ada Marlow' },
  { id: 'bea', name: 'Bea Norrland', alternateNames: ['Beate Norrland'] },
  { id: 'carl-1', name: 'Carl Ostrom' },
  { id: 'carl-2', name: 'Carl Ostrom' },
];
const named = (text: string) => peopleNamed(text, { lang: 'en', people, date: '2025-09-17' });

test.each([
  ['in the order of the text', 'Minister Beate Norrland met Ada Marlow.', ['bea', 'ada']],
  ['once', 'Ada Marlow came. Later Ada Marlow left.', ['ada']],
  ['not by a surname alone', 'Norrland came.', []],
  ['not where two share the name', 'Carl Ostrom came.', []],
  ['not in the words of a quotation', '“I have met Ada Marlow,” said Bea Norrland.', ['bea']],
])('peopleNamed finds people %s', (_what, text, expected) => {
  expect(named(text)).toEqual(expected);
});
