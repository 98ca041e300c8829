import {
  dayOf,
  keysOf,
  keysOfArticle,
  wantedKey,
} from '../../../src/plugins/delivery/server/src/quote-search/quote-keys';

const placed = (day: string, position = 0, articleId = 'a', locale = 'en') => ({
  articleId,
  locale,
  day,
  position,
});

describe('keys of quotes', () => {
  test.each(['0001-01-01', '1999-12-31', '2025-09-17', '9999-12-31'])(
    'of %s are safe numbers that know the day',
    (day) => {
      const key = wantedKey(placed(day, 3));
      expect(Number.isSafeInteger(key)).toBe(true);
      expect(dayOf(key)).toBe(day);
    }
  );

  test('grow with the day, and fall along an article', () => {
    const keys = [
      placed('2025-10-01'),
      placed('2025-09-30', 0),
      placed('2025-09-30', 1),
      placed('2024-12-31'),
    ].map(wantedKey);
    expect(keys).toEqual([...keys].sort((a, b) => b - a));
  });

  test('are in the span of their day, month and year, and in no other', () => {
    const key = wantedKey(placed('2025-09-30', 5));
    const within = (span: string) => {
      const { from, before } = keysOf(span);
      return key >= from && key < before;
    };
    expect(['2025-09-30', '2025-09', '2025'].map(within)).toEqual([true, true, true]);
    expect(['2025-09-29', '2025-10', '2025-08', '2024', '2026'].map(within)).toEqual(
      Array(5).fill(false)
    );
  });

  test('differ by article and locale', () => {
    const spans = [
      placed('2025-09-30'),
      placed('2025-09-30', 0, 'b'),
      placed('2025-09-30', 0, 'a', 'ru'),
    ];
    expect(new Set(spans.map((one) => keysOfArticle(one).from)).size).toBe(3);
  });

  test('of an article with more quotes than places begin at its first place', () => {
    expect(wantedKey(placed('2025-09-30', 5000))).toBe(keysOfArticle(placed('2025-09-30')).from);
  });
});
