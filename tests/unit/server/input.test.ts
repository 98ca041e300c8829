import {
  readDay,
  readFlag,
  readLocale,
  readName,
  readNumber,
  readPlace,
  readSeen,
  readText,
  readTimestamp,
} from '../../../src/plugins/quotes/server/src/controllers/input';

import { readNewOfficial } from '../../../src/plugins/quotes/server/src/controllers/new-official-input';

const SEEN = { text: 'We agree.', review: 'open', speaker: null, attributionText: null };
const PLACE = { block: 0, start: 1, end: 5, exact: 'agree' };
const PAGES = { min: 1, max: 100, fallback: 25 };

describe('a request', () => {
  test('may leave out what is optional', () => {
    for (const nothing of [undefined, null]) {
      expect(readText(nothing, 'q')).toBeUndefined();
      expect(readLocale(nothing)).toBeUndefined();
      expect(readName(nothing, 'name')).toBeUndefined();
      expect(readSeen(nothing)).toBeUndefined();
      expect(readFlag(nothing, 'flag')).toBe(false);
      expect(readNumber(nothing, 'page', PAGES)).toBe(25);
      expect(readDay(nothing)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
    expect(readText('', 'q')).toBeUndefined();
  });

  test('is read with its types', () => {
    expect(readText(' the pier ', 'q')).toBe(' the pier ');
    expect(readLocale('be')).toBe('be');
    expect(readName(' Ada Marlow ', 'name')).toBe('Ada Marlow');
    expect(readFlag(true, 'flag')).toBe(true);
    expect(readNumber('7', 'page', PAGES)).toBe(7);
    expect(readDay('2024-02-29')).toBe('2024-02-29');
    expect(readTimestamp('2025-09-17T08:00:00+02:00', 'since').toISOString()).toBe(
      '2025-09-17T06:00:00.000Z'
    );
    expect(readSeen(SEEN)).toEqual(SEEN);
    expect(readPlace(PLACE)).toEqual(PLACE);
  });

  test.each([
    [() => readText(7, 'q'), '"q" must be a text.'],
    [() => readText('x'.repeat(501), 'q'), '"q" is longer than 500 characters.'],
    [() => readLocale('english words'), '"locale" must be a language code such as "en".'],
    [() => readName('…', 'name'), /^name: /],
    [() => readFlag('true', 'flag'), '"flag" must be true or false.'],
    [() => readDay('2025-02-30'), '"date" must be a day like 2025-09-17.'],
    [() => readDay('17.09.2025'), '"date" must be a day like 2025-09-17.'],
    [() => readTimestamp('2025-09-17T08:00:00', 'since'), '"since" must be a timestamp like'],
    [() => readTimestamp(undefined, 'since'), '"since" must be a timestamp like'],
    [() => readNumber('0', 'page', PAGES), '"page" must be a whole number from 1 to 100.'],
    [() => readNumber('2.5', 'page', PAGES), '"page" must be a whole number from 1 to 100.'],
    [() => readNumber('many', 'page', { min: 1, fallback: 1 }), '"page" must be a whole number'],
    [() => readSeen({ ...SEEN, review: 'liked' }), '"seen" must hold "text", "review"'],
    [() => readSeen([SEEN]), '"seen" must hold "text", "review"'],
    [() => readPlace({ ...PLACE, start: -1 }), '"anchor" must hold the numbers'],
    [() => readPlace(null), '"anchor" must hold the numbers'],
  ])('is rejected with what is wrong, in case %#', (read, message) => {
    expect(read).toThrow(message);
  });
});

describe('an official of a request', () => {
  test('is left out, or read with its texts trimmed', () => {
    expect(readNewOfficial(undefined)).toBeUndefined();
    expect(readNewOfficial(null)).toBeUndefined();
    expect(
      readNewOfficial({ name: ' Ada Marlow ', honorific: ' ', office: { title: 'Mayor' } })
    ).toEqual({
      name: 'Ada Marlow',
      honorific: null,
      country: null,
      office: { title: 'Mayor', organization: null, country: null, from: null, to: null },
    });
  });

  test.each([
    ['Ada', ['official'], '"official" must be an object.'],
    [{ honorific: 'Dr' }, ['official', 'name'], 'An official needs a name.'],
    [{ name: ' ' }, ['official', 'name'], 'An official needs a name.'],
    [{ name: 7 }, ['official', 'name'], '"official.name" must be a text.'],
    [{ name: 'x'.repeat(201) }, ['official', 'name'], 'Not more than 200 characters.'],
    [{ name: 'Ada', office: 7 }, ['official', 'office'], '"official.office" must be an object.'],
    [{ name: 'Ada', office: {} }, ['official', 'office', 'title'], 'An office needs its title.'],
  ])('is rejected with the field and what is wrong: %j', (value, path, message) => {
    const rejected = expect.objectContaining({
      message,
      details: { errors: [{ path, message, name: 'ValidationError' }] },
    });
    expect(() => readNewOfficial(value)).toThrow(rejected);
  });

  test('is rejected with every field that is wrong', () => {
    expect(() => readNewOfficial({ office: { title: 7 } })).toThrow(
      expect.objectContaining({
        details: {
          errors: [
            expect.objectContaining({ path: ['official', 'name'] }),
            expect.objectContaining({ path: ['official', 'office', 'title'] }),
          ],
        },
      })
    );
  });
});
