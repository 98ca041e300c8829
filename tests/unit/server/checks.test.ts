import { countryProblem } from '../../../src/content-validation/countries';
import { languageProblem } from '../../../src/content-validation/languages';
import { partialDateProblem } from '../../../src/content-validation/partial-dates';
import { toSlug } from '../../../src/content-validation/slugs';

test.each([
  ['BY', true],
  ['ZW', true],
  ['by', false],
  ['XX', false],
  ['BLR', false],
  ['Belarus', false],
])('country %s', (code, valid) => {
  expect(countryProblem(code) === null).toBe(valid);
});

test.each([
  ['2023', true],
  ['2025-09', true],
  ['2025-09-17', true],
  ['2023?', true],
  ['2025-13', false],
  ['2025-02-30', false],
  ['17.09.2025', false],
  ['2023/2024', false],
  ['2023-09-17T10:00:00Z', false],
  ['yesterday', false],
])('partial date %s', (date, valid) => {
  expect(partialDateProblem(date) === null).toBe(valid);
});

test.each([
  ['be', true],
  ['zh-Hans', true],
  ['x', false],
  ['Belarusian!', false],
])('language %s', (code, valid) => {
  expect(languageProblem(code) === null).toBe(valid);
});

test.each([
  ['Belarus and Zimbabwe sign', 'belarus-and-zimbabwe-sign'],
  ['Віктар Хрэнін', 'viktar-hrenin'],
  ['У Мінску — ўрачыстасць', 'u-minsku-urachystasc'],
  ['Объезд и подъём, ёлка', 'obezd-i-podyom-yolka'],
  ['Об’ява', 'obyava'],
  ['Çà et là', 'ca-et-la'],
  ['!!!', ''],
])('the slug of %s is %s', (title, slug) => {
  expect(toSlug(title)).toBe(slug);
});

test('a long title is cut between words', () => {
  const slug = toSlug('word '.repeat(60));
  expect(slug.length).toBeLessThanOrEqual(80);
  expect(slug.endsWith('word')).toBe(true);
});
