import { marked } from './support';

const speakers = (text: string) => marked(text).map((quote) => quote.speaker?.id ?? quote.decision);

describe('speakers of pronouns, floating and split quotations', () => {
  test.each<[string, string, string[]]>([
    [
      'by gender',
      'Viktor Khrenin met Oppah Muchinguri-Kashiri. “It was a good day for us,” she said.',
      ['muchinguri'],
    ],
    [
      'by gender, the other',
      'Oppah Muchinguri-Kashiri met Viktor Khrenin. “It was a good day for us,” he said.',
      ['khrenin'],
    ],
    [
      'whoever was speaking',
      '“It was a good day for us,” Viktor Khrenin said. “We will meet again in Minsk,” he added.',
      ['khrenin', 'khrenin'],
    ],
    [
      '“they” without a record',
      'Viktor Khrenin came. “It was a good day for us,” they said.',
      ['unresolved'],
    ],
    [
      'a floating quotation goes on',
      '“It was a good day for us,” Viktor Khrenin said.\n“We will meet again in Minsk.”',
      ['khrenin', 'khrenin'],
    ],
    [
      'split by its tag',
      '“It was,” Viktor Khrenin said, “a good day for us.”',
      ['khrenin', 'khrenin'],
    ],
    [
      'the next sentence after a tag',
      '“It was a good day for us,” Viktor Khrenin said. “We will meet again.”',
      ['khrenin', 'khrenin'],
    ],
    [
      'over two paragraphs',
      '“It was a good day for us.\n“We will meet again in Minsk,” Viktor Khrenin said.',
      ['khrenin', 'khrenin'],
    ],
    [
      'introduced by a paragraph',
      'Viktor Khrenin was clear:\n“We will meet again in Minsk.”',
      ['khrenin'],
    ],
    ['no speaker at all', '“We will meet again in Minsk.”', ['unresolved']],
  ])('are resolved: %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  test('differ for a quote within a quote', () => {
    const found = marked(
      '“The minister of Zimbabwe told me, ‘We will sign tomorrow,’ and we did,” Viktor Khrenin said.'
    );
    expect(found.map((quote) => [quote.partOf, quote.speaker?.id])).toEqual([
      [null, 'khrenin'],
      [0, 'muchinguri'],
    ]);
  });
});
