import { DAY, marked } from './support';

const outcome = (text: string, date: string | null = DAY) =>
  marked(text, { date }).map((quote) => [quote.decision, quote.speaker?.id ?? null]);

describe('resolving roles', () => {
  test.each<[string, string, string]>([
    ['the Belarusian defence minister', 'office and country', 'khrenin'],
    ['Zimbabwe’s defence minister', 'country as owner', 'muchinguri'],
    ['the Zimbabwean minister of defence', 'the other order', 'muchinguri'],
    ['the British defence secretary', 'a secretary', 'healey'],
    ['the Russian foreign minister', 'a third country', 'lavrov'],
    ['the president of Belarus', 'country after it', 'lukashenko'],
    ['the Zimbabwean leader', 'leader', 'mnangagwa'],
    ['the Belarusian head of state', 'head of state', 'lukashenko'],
    ['the Belarusian prime minister', 'the one of the day', 'turchin'],
    ['the Italian prime minister', 'a woman', 'meloni'],
  ])('resolves %s (%s)', (role, _, id) => {
    expect(outcome(`“We are ready to sign the agreement,” ${role} said.`)).toEqual([
      ['linked', id],
    ]);
  });

  test.each<[string | null, string, string | null]>([
    ['2019-05-01', 'linked', 'ravkov'],
    ['2021-05-01', 'linked', 'khrenin'],
    ['2010-05-01', 'unlisted', null],
  ])('resolves the Belarusian defence minister on %s', (date, decision, id) => {
    expect(
      outcome('“We are ready to sign the agreement,” the Belarusian defence minister said.', date)
    ).toEqual([[decision, id]]);
  });

  test('never links a role without a date', () => {
    expect(
      outcome('“We are ready to sign the agreement,” the Zimbabwean defence minister said.', null)
    ).toEqual([['suggested', 'muchinguri']]);
  });

  test('does not link on the day of a change of office, because both fit', () => {
    const [quote] = marked(
      '“We are ready to sign the agreement,” the Belarusian defence minister said.',
      { date: '2020-01-20' }
    );
    expect(quote?.decision).toBe('suggested');
    expect(quote?.candidates.map((c) => c.id).sort()).toEqual(['khrenin', 'ravkov']);
  });

  test.each([
    ['a former one', 'a former Belarusian defence minister'],
    ['a deputy of no record', 'the Zimbabwean deputy defence minister'],
    ['an office of no record', 'the Belarusian health minister'],
    ['a spokesman for it', 'a spokesman for the Belarusian defence minister'],
    ['the ministry', 'the Belarusian defence ministry'],
  ])('leaves %s unlisted', (_, who) => {
    expect(outcome(`“We are ready to sign the agreement,” ${who} said.`)).toEqual([
      ['unlisted', null],
    ]);
  });

  test('distinguishes the deputy from the minister', () => {
    expect(
      outcome('“We are ready to sign the agreement,” the Belarusian deputy defence minister said.')
    ).toEqual([['linked', 'deputy']]);
  });

  test('resolves a counterpart to the same office in the other country', () => {
    expect(
      outcome(
        'Viktor Khrenin came to Harare. “We are ready to sign,” his Zimbabwean counterpart said.'
      )
    ).toEqual([['linked', 'muchinguri']]);
  });

  test('resolves “the minister” to the only minister of the article', () => {
    expect(
      outcome(
        'Viktor Khrenin came to Harare on Monday. “We are ready to sign,” the minister said.'
      )[0]?.[1]
    ).toBe('khrenin');
  });

  test('suggests the last speaker of two ministers for “the minister”', () => {
    const text =
      'Viktor Khrenin met Oppah Muchinguri-Kashiri. Muchinguri-Kashiri called it “a good day”.\n“We are ready to sign,” the minister said.';
    expect(outcome(text)[1]).toEqual(['suggested', 'muchinguri']);
  });
});
