import { marked } from './support';

/** Returns the mention of the last quotation of a text. */
const mentionOf = (text: string) => marked(text).at(-1)?.mention?.text ?? null;

describe('mention of a speaker', () => {
  test.each<[string, string, string]>([
    [
      'an adjective before the title',
      '“The bridge is closed for the whole winter,” said former Harbour Governor Ana Petrova.',
      'former Harbour Governor Ana Petrova',
    ],
    [
      'a verb of thinking behind the quotation',
      '“Will the bridge be closed for the whole winter?” wondered Ana Petrova.',
      'Ana Petrova',
    ],
    [
      'whoever holds the sign',
      'Pavel Orlov came with a banner reading “Open our old bridge now”.',
      'a banner',
    ],
    [
      'an absolute construction',
      'The session went on for hours, with Ana Petrova saying “the bridge will be closed”.',
      'Ana Petrova',
    ],
    [
      'a participle at the front, then the name and a relative clause',
      'Speaking at the same session, Ana Petrova, who chairs the port, said “the bridge will be closed”.',
      'Ana Petrova',
    ],
    [
      'where it was said, in commas',
      'Ana Petrova, during a long session in Riga, said “the bridge will be closed”.',
      'Ana Petrova',
    ],
    [
      'an executive with an organization that has a common noun',
      'Ana Petrova, executive director of the House Harbour Fund, a charity, said “the bridge is closed”.',
      'Ana Petrova',
    ],
    ['signed behind it', '“The bridge will be closed.” ― Ana Petrova', 'Ana Petrova'],
    [
      'signed in the next paragraph',
      '“The bridge will be closed for the whole winter.”\n— Ana Petrova, engineer',
      'Ana Petrova',
    ],
    [
      'a quotation that goes on in the next paragraph',
      'Ana Petrova wrote:\n“The bridge will be closed for the whole winter.\n“The ferry will go twice a day.”',
      'Ana Petrova',
    ],
  ])('is found: %s', (_, text, mention) => {
    expect(mentionOf(text)).toBe(mention);
  });

  test('is not a heading after the quotation', () => {
    expect(
      mentionOf('“The bridge will be closed for the whole winter.”\nHarbour news, a survey')
    ).toBeNull();
  });
});
