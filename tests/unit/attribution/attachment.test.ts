import { attribute } from '../../../src/plugins/quotes/attribution';
import type { Person } from '../../../src/plugins/quotes/attribution';
import { clauseBefore, otherMeans, relayed, twoTags } from './attachment-cases';
import type { AttachmentCase } from './attachment-cases';
import { buildPerson } from './support';

const people: Person[] = [
  {
    ...buildPerson('sorokin', 'Pavel Sorokin', 'male', ['Minister of Defence', 'BY', '2020-01-20']),
    alternateNames: ['Павел Сорокин', 'Павел Сарокін'],
  },
  {
    ...buildPerson('zhuk', 'Alena Zhuk', 'female', ['Minister of Foreign Affairs', 'BY', '2023']),
    alternateNames: ['Елена Жук', 'Алена Жук'],
  },
];

/** Returns the speakers as the cases write them. */
function speakersIn({ lang, text }: AttachmentCase): string {
  return attribute(text, { lang, date: '2025-09-17', people })
    .filter((quote) => quote.kind !== 'indirect')
    .map(({ decision, speaker }) =>
      speaker ? `${decision === 'linked' ? '' : '?'}${speaker.id}` : '-'
    )
    .join(' ');
}

test.each(twoTags)('two tags in one sentence: $text', (one) => {
  expect(speakersIn(one)).toBe(one.speakers);
});

test.each(clauseBefore)('a clause of another person before the main one: $text', (one) => {
  expect(speakersIn(one)).toBe(one.speakers);
});

test.each(relayed)('words of another person in the sentence: $text', (one) => {
  expect(speakersIn(one)).toBe(one.speakers);
});

test.each(otherMeans)('a speaker named by other means than a tag: $text', (one) => {
  expect(speakersIn(one)).toBe(one.speakers);
});
