import { datePairProblems } from '../../../src/content-validation/date-pairs';
import { nameProblem } from '../../../src/lib/text/names';
import { bareNames } from '../../../src/plugins/quotes/server/src/officials/bare-names';

describe('a name', () => {
  it.each([
    ['   ', /nothing but spaces/],
    ['\u00A0\u2003', /nothing but spaces/],
    ['\u200B', /a zero-width space \(U\+200B\)/],
    ['\u200E\u200F', /a left-to-right mark \(U\+200E\)/],
    ['Ada\u200BMarlow', /a zero-width space \(U\+200B\)/],
    ['Ada \u202EMarlow', /a right-to-left override \(U\+202E\)/],
    ['Ada\u00ADMarlow', /a soft hyphen \(U\+00AD\)/],
    ['Ada\u0007Marlow', /an invisible character \(U\+0007\)/],
    ['Ada\u{E0041}', /an invisible character \(U\+E0041\)/],
    ['\u3164', /a Hangul filler/],
    ['...', /no letter/],
    ['—', /no letter/],
    ['123', /no letter/],
  ])('is not %j', (name, message) => expect(nameProblem(name, 'person')).toMatch(message));

  it.each([
    'Ada Marlow',
    'Viktor Gennadievich Khrenin',
    'Хрэнін Віктар',
    'Ó’Brien-Smith, Jr.',
    '王毅',
    'علی\u200Cرضا',
    'क्\u200Dष',
    'U',
    '',
  ])('is %j', (name) => expect(nameProblem(name, 'person')).toBeNull());

  it('is a number where it is a title', () => {
    expect(nameProblem('1984', 'words')).toBeNull();
    expect(nameProblem('!!!', 'words')).toMatch(/no letter or digit/);
    expect(nameProblem('A family 👨‍👩‍👧', 'words')).toBeNull();
  });
});

describe('the name of an official', () => {
  it.each([
    'The',
    'the',
    'minister',
    'Minister',
    'The Minister',
    'Prime Minister',
    'minister of defence',
    'he',
    'spokesman',
    'Mr.',
    'президент',
    'министр обороны',
    'Министр',
    'прэзідэнт',
    'міністр абароны',
    'она',
  ])('is not %j', (name) => {
    expect(bareNames({ name })).toEqual([
      { path: ['name'], message: expect.stringContaining(`“${name}”`) },
    ]);
  });

  it.each([
    'Karin Minister',
    'Theresa May',
    'Stephen King',
    'Emir Sultan',
    'Мария Королева',
    'Александр Президентов',
    'A',
    'U Nu',
    'Viktor Khrenin',
  ])('is %j', (name) => expect(bareNames({ name })).toEqual([]));

  it('has another name that is a role only where it is part of the name', () => {
    const king = (name: string) =>
      bareNames({ name: 'Martin Luther King', alternateNames: [{ name: 'Dr King' }, { name }] });
    expect(king('King')).toEqual([]);
    expect(king('minister')).toMatchObject([{ path: ['alternateNames', 1, 'name'] }]);
  });
});

describe('two dates', () => {
  const office = (from: string | null, to: string | null) =>
    datePairProblems('official.office-held', { from, to }).map(({ attribute }) => attribute);

  it.each([
    ['2020-01', '2019'],
    ['2020', '2019-12-31'],
    ['2020-05-02', '2020-05-01'],
    ['2020-05', '2020-04'],
  ])('are the wrong way round: %s to %s', (from, to) => expect(office(from, to)).toEqual(['to']));

  it.each([
    ['2020', '2020-05'],
    ['2020-05', '2020'],
    ['2020', '2020'],
    ['2020-01-20', '2024'],
    [null, '2019'],
    ['2020', null],
    ['2020~', '2019'],
    ['2020', '2019?'],
  ])('are right: %s to %s', (from, to) => expect(office(from, to)).toEqual([]));

  it('are those of an agreement too', () => {
    const dates = { signedOn: '2025-09', inForceOn: '2025-08' };
    expect(datePairProblems('api::agreement.agreement', dates)).toMatchObject([
      { attribute: 'inForceOn', message: expect.stringContaining('before it was signed') },
    ]);
  });
});
