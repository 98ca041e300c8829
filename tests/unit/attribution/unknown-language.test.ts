import { attribute } from '../../../src/plugins/quotes/attribution';
import { buildPerson, DAY } from './support';

const ada = { ...buildPerson('ada', 'Ada Marlow', 'female'), alternateNames: ['Ада Марлоу'] };
const khrenin = {
  ...buildPerson('khrenin', 'Viktor Khrenin', 'male', ['Minister of Defence', 'BY', '2020']),
  alternateNames: ['Виктор Хренин', 'Віктар Хрэнін', 'Wiktar Chrenin'],
};

const quotesIn = (lang: string, text: string) =>
  attribute(text, { lang, people: [ada, khrenin], date: DAY });

type Row = [speaker: string, mention: string, cue: string, kind: string];

/** Returns of each quotation: the speaker, the mention, the cue, the kind; '' for none. */
const rowsOf = (lang: string, text: string): Row[] =>
  quotesIn(lang, text).map(({ speaker, mention, cue, kind }) => [
    speaker?.id ?? '',
    mention?.text ?? '',
    cue?.text ?? '',
    kind,
  ]);

describe('attribution in a language without a file', () => {
  test.each<[string, string, Row[]]>([
    [
      'uk',
      '“The bridge will open in May,” said Ada Marlow.',
      [['ada', 'Ada Marlow', 'said', 'direct']],
    ],
    [
      'uk',
      '«Мост откроется в мае, и он будет широким», — сказала Ада Марлоу.',
      [['ada', 'Ада Марлоу', 'сказала', 'direct']],
    ],
    [
      'uk',
      'Ада Марлоу сказала журналистам: «Мост откроется в мае».',
      [['ada', 'Ада Марлоу', 'сказала', 'direct']],
    ],
    [
      'uk',
      'В город приехал Виктор Хренин. «Учения начнутся уже осенью», — заявил министр Хренин.',
      [['khrenin', 'Хренин', 'заявил', 'direct']],
    ],
    [
      'uk',
      'Приехал Виктор Хренин. «Учения начнутся уже осенью», — заявил министр обороны Беларуси Хренин.',
      [['khrenin', 'Хренин', 'заявил', 'direct']],
    ],
    [
      'uk',
      '«Мост откроется в мае», — сказала Ада Марлоу, — «и он будет широким».',
      [
        ['ada', 'Ада Марлоу', 'сказала', 'direct'],
        ['ada', 'Ада Марлоу', '', 'direct'],
      ],
    ],
    [
      'uk',
      'Ада Марлоу сказала: «Мост откроется в мае», а Виктор Хренин ответил: «Учения начнутся уже осенью».',
      [
        ['ada', 'Ада Марлоу', 'сказала', 'direct'],
        ['khrenin', 'Виктор Хренин', 'ответил', 'direct'],
      ],
    ],
    [
      'uk',
      'Ада Марлоу сказала: «Мост откроется в мае».\n«Работы идут по плану».',
      [
        ['ada', 'Ада Марлоу', 'сказала', 'direct'],
        ['ada', '', '', 'direct'],
      ],
    ],
    [
      'uk',
      'Ада Марлоу выступила в Минске:\n«Мост откроется в мае».',
      [['ada', 'Ада Марлоу', '', 'direct']],
    ],
    [
      'uk',
      'План моста Ада Марлоу назвала «очень большой ошибкой».',
      [['ada', 'Ада Марлоу', 'назвала', 'partial']],
    ],
    [
      'uk',
      '«Мост адкрыецца ў траўні», — сказаў Віктар Хрэнін.',
      [['khrenin', 'Віктар Хрэнін', 'сказаў', 'direct']],
    ],
    [
      'uk',
      'Міністр Віктар Хрэнін заявіў: «Вучэнні пачнуцца ўвосень».',
      [['khrenin', 'Віктар Хрэнін', 'заявіў', 'partial']],
    ],
    [
      'uk',
      'Міністр Віктар Хрэнін заявіў: «Вучэнні пачнуцца ўвосень.»',
      [['khrenin', 'Віктар Хрэнін', 'заявіў', 'direct']],
    ],
    [
      'de',
      '„Die Brücke wird im Mai geöffnet“, sagte Ministerin Ada Marlow am Montag.',
      [['ada', 'Ada Marlow', 'sagte', 'direct']],
    ],
    [
      'de',
      'Ada Marlow kam nach Minsk. „Die Brücke wird im Mai geöffnet“, sagte Ministerin Marlow.',
      [['ada', 'Marlow', 'sagte', 'direct']],
    ],
    [
      'de',
      'Wiktar Chrenin sagte: „Die Übung beginnt im Herbst.“',
      [['khrenin', 'Wiktar Chrenin', 'sagte', 'direct']],
    ],
    [
      'de',
      'Ada Marlow nannte den Plan „einen sehr großen Fehler“.',
      [['ada', 'Ada Marlow', 'nannte', 'partial']],
    ],
    ['de', 'Die Brücke ist „wirklich sehr schön“.', [['', '', '', 'partial']]],
    [
      'de',
      '„Die Brücke wird im Mai geöffnet“, sagte Jonas Petersen.',
      [['', 'Jonas Petersen', 'sagte', 'direct']],
    ],
  ])('finds the quotations (%s): %s', (lang, text, expected) => {
    expect(rowsOf(lang, text)).toEqual(expected);
  });

  test.each([
    ['uk', 'Завод «Интеграл» открыт, сказала Ада Марлоу.'],
    ['uk', 'Газета «Новая жизнь» закрыта.'],
    ['uk', 'Ада Марлоу працуе ў «Беларускім Доме Друку».'],
    ['de', 'Sie las „Die Neue Bonner Rundschau“ am Montag.'],
  ])('rejects a name in marks as speech (%s): %s', (lang, text) => {
    expect(quotesIn(lang, text)).toEqual([]);
  });

  test('does not resolve a surname without the full name', () => {
    const [quote] = quotesIn('de', '„Die Brücke wird im Mai geöffnet“, sagte der Marlow.');
    expect(quote).toMatchObject({ mention: null, speaker: null, decision: 'unresolved' });
  });

  test('does not confuse another person of the same surname with a recorded one', () => {
    const text = 'Ada Marlow kam. „Die Brücke wird im Mai geöffnet“, sagte Viktor Marlow.';
    expect(quotesIn('de', text)[0]).toMatchObject({ speaker: null, decision: 'unlisted' });
  });

  test('suggests, never links, and with less confidence than in English', () => {
    const text = '“The bridge will open in May,” said Ada Marlow.';
    const [unknown] = quotesIn('uk', text);
    const [english] = quotesIn('en', text);
    expect(unknown?.decision).toBe('suggested');
    expect(english?.decision).toBe('linked');
    expect(unknown?.speaker?.confidence).toBeLessThan(english?.speaker?.confidence ?? 0);
  });

  test('suggests the last speaker for a floating quotation', () => {
    const [, floating] = quotesIn(
      'uk',
      'Ада Марлоу: «Мост адкрыецца ў траўні».\n«Усё ідзе па плане».'
    );
    expect(floating).toMatchObject({ decision: 'suggested', mention: null, cue: null });
    expect(floating?.speaker?.id).toBe('ada');
  });
});
