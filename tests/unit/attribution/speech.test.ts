import { marked } from './support';

describe('speech classifier', () => {
  test.each([
    ['a film', 'Viktor Khrenin watched the film “Winter Road” in Minsk.'],
    ['a newspaper', 'The newspaper “Evening Star” was closed in spring.'],
    ['an operation', 'The exercise, called “Iron Shield”, began on Monday.'],
    ['a so-called', 'The so-called “experts” were not in the room.'],
    ['irony', 'The road to this “paradise” is long and has no lights.'],
    ['a song', 'The band played “Blue Sky” twice.'],
  ])('rejects %s as speech', (_, text) => {
    expect(marked(text)).toEqual([]);
  });

  test.each<[string, string, string, string]>([
    [
      'a sentence before its tag',
      '“We are ready to sign the agreement,” Viktor Khrenin said.',
      'We are ready to sign the agreement,',
      'direct',
    ],
    [
      'a free-standing word',
      'Asked whether he would resign, Viktor Khrenin said: “No.”',
      'No.',
      'direct',
    ],
    [
      'a whole sentence after that',
      'Viktor Khrenin said that “we will not leave our partners alone in this”.',
      'we will not leave our partners alone in this',
      'direct',
    ],
    [
      'a fragment',
      'Viktor Khrenin said the talks were “frank and useful”.',
      'frank and useful',
      'partial',
    ],
    [
      'one word after called',
      'Viktor Khrenin called the report “nonsense”.',
      'nonsense',
      'partial',
    ],
  ])('accepts %s as speech', (_, text, words, kind) => {
    expect(marked(text).map((quote) => [quote.text, quote.kind])).toEqual([[words, kind]]);
  });

  test('takes a quote block for a direct quote', () => {
    const text = 'Viktor Khrenin wrote:\nPeace\nThe end.';
    const found = marked(text, { regions: [{ start: 22, end: 27 }] });
    expect(found.map((quote) => [quote.text, quote.kind, quote.speaker?.id])).toEqual([
      ['Peace', 'direct', 'khrenin'],
    ]);
  });
});
