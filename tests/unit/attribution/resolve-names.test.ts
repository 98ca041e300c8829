import { buildPerson, newsroom, marked } from './support';
import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';

const outcome = (text: string, people = newsroom) =>
  marked(text, { people: createPeopleIndex(people) }).map((quote) => [
    quote.decision,
    quote.speaker?.id ?? null,
  ]);

describe('resolving names', () => {
  test.each<[string, string, [string, string | null][]]>([
    ['full name', '“We are ready to sign,” Viktor Khrenin said.', [['linked', 'khrenin']]],
    [
      'surname after the full name',
      'Viktor Khrenin flew to Harare. “We are ready to sign,” Khrenin said.',
      [['linked', 'khrenin']],
    ],
    [
      'surname before the full name',
      '“We are ready to sign,” Khrenin said.\nViktor Khrenin flew home later.',
      [['linked', 'khrenin']],
    ],
    [
      'surname with an office',
      '“We are ready to sign,” Defence Minister Khrenin said.',
      [['linked', 'khrenin']],
    ],
    [
      'half of a double surname',
      'Oppah Muchinguri-Kashiri came. “We are ready to sign,” Muchinguri-Kashiri said.',
      [['linked', 'muchinguri']],
    ],
    [
      'without its accents',
      '“We are ready to sign,” Wladyslaw Kosiniak-Kamysz said.',
      [['linked', 'kosiniak']],
    ],
    [
      'the surname of a recorded person, another first name',
      '“I sell apples at the market,” Olga Khrenin said.',
      [['unlisted', null]],
    ],
    [
      'then her surname alone',
      'Olga Khrenin has a stall. “I sell apples at the market,” Khrenin said.',
      [['unlisted', null]],
    ],
    [
      'a person without a record',
      '“I sell apples at the market,” Jane Doe said.',
      [['unlisted', null]],
    ],
    [
      'an organization',
      '“We are ready to sign,” the Ministry of Defence said in a statement.',
      [['unlisted', null]],
    ],
    [
      'a spokesperson',
      '“We are ready to sign,” said a spokesman for Viktor Khrenin.',
      [['unlisted', null]],
    ],
    [
      'a press service',
      '“We are ready to sign,” the press service of President Alexander Lukashenko said.',
      [['unlisted', null]],
    ],
  ])('resolves %s', (_, text, expected) => {
    expect(outcome(text)).toEqual(expected);
  });

  test('suggests both candidates for a surname of two recorded people', () => {
    const [quote] = marked('“We are ready to sign,” Khrenin said.');
    expect(quote?.decision).toBe('suggested');
    expect(quote?.candidates.map((c) => c.id).sort()).toEqual(['khrenin', 'other-khrenin']);
  });

  test('never links one of two people of one name', () => {
    const twins = [
      buildPerson('a', 'Ivan Petrov', 'male'),
      buildPerson('b', 'Ivan Petrov', 'male'),
    ];
    const [quote] = marked('“We are ready to sign,” Ivan Petrov said.', { people: twins });
    expect(quote?.decision).toBe('suggested');
    expect(quote?.candidates).toHaveLength(2);
  });

  test('does not link a surname that two people of the article share', () => {
    const [quote] = marked(
      'Viktor Khrenin met Pavel Khrenin in Minsk. “We are ready to sign,” Khrenin said.'
    );
    expect(quote?.decision).toBe('suggested');
  });
});
