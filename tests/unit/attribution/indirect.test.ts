import { quotesOf } from './support';

const indirect = (text: string) =>
  quotesOf(text)
    .filter((quote) => quote.kind === 'indirect')
    .map((quote) => [quote.text, quote.mention?.text, quote.speaker?.id ?? null]);

describe('findIndirect', () => {
  test.each<[string, string, string, string]>([
    [
      'said that',
      'Viktor Khrenin said that the agreement would be signed in May.',
      'that the agreement would be signed in May',
      'Viktor Khrenin',
    ],
    [
      'said without that',
      'Viktor Khrenin said the agreement would be signed in May.',
      'the agreement would be signed in May',
      'Viktor Khrenin',
    ],
    [
      'a tag at the end',
      'The agreement will be signed in May, Viktor Khrenin said.',
      'The agreement will be signed in May',
      'Viktor Khrenin',
    ],
    [
      'according to',
      'According to Viktor Khrenin, the agreement will be signed in May.',
      'the agreement will be signed in May',
      'Viktor Khrenin',
    ],
    [
      'told with an addressee',
      'Viktor Khrenin told reporters that the agreement would be signed in May.',
      'that the agreement would be signed in May',
      'Viktor Khrenin',
    ],
  ])('finds %s', (_, text, clause, mention) => {
    expect(indirect(text)).toEqual([[clause, mention, 'khrenin']]);
  });

  test('finds nothing after "said" alone', () => {
    expect(indirect('Viktor Khrenin said nothing. He signed the book and left the room.')).toEqual(
      []
    );
  });
});
