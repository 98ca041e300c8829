import {
  endedBefore,
  includesDay,
} from '../../../src/plugins/quotes/attribution/registry/partial-dates';

describe('partial dates', () => {
  test.each<[string | null, string | null, string, boolean]>([
    ['2020', null, '2020-01-01', true],
    ['2020', null, '2019-12-31', false],
    ['2020-02', '2020-03', '2020-03-31', true],
    ['2020-02', '2020-03', '2020-04-01', false],
    [null, '2019', '2019-12-31', true],
    [null, '2019', '2020-01-01', false],
    ['', '', '1900-01-01', true],
    ['2020-01-20', null, '2020-01-20', true],
    ['2020-01-20', null, '2020-01-19', false],
    ['1990?', '1999~', '1999-06-01', true],
  ])('include the day or not: %s to %s on %s is %s', (from, to, day, expected) => {
    expect(includesDay({ from, to }, day)).toBe(expected);
  });

  test('are over before the day', () => {
    expect(endedBefore({ to: '2019' }, '2020-01-01')).toBe(true);
    expect(endedBefore({ to: '2019' }, '2019-12-31')).toBe(false);
    expect(endedBefore({ to: null }, '2019-12-31')).toBe(false);
    expect(endedBefore({ to: '2019' }, null)).toBe(false);
  });
});
