import {
  countQuotes,
  toStored,
  type CountedQuote,
} from '../../../src/plugins/quotes/server/src/analysis/quote-counts';

const ANCHOR = { block: 0, start: 1, end: 4, exact: 'Yes', prefix: '', suffix: '' };
const quote = (state: Partial<CountedQuote>): CountedQuote => ({
  kind: 'direct',
  decision: 'linked',
  review: 'open',
  attributionText: null,
  hasSpeaker: true,
  anchor: ANCHOR,
  ...state,
});

describe('the quotes of an article', () => {
  const reviewed = quote({});
  const unsure = quote({ decision: 'suggested' });
  const lost = quote({ review: 'needs-review', anchor: null });
  const dismissed = quote({ review: 'dismissed' });
  const dismissedAndGone = quote({ review: 'dismissed', anchor: null });
  const reportedAndGone = quote({ kind: 'indirect', anchor: null });

  test.each([
    ['one that is reviewed', [reviewed], 1, 0],
    ['one without a confirmation', [reviewed, unsure], 2, 1],
    ['one whose reviewed text is gone', [reviewed, lost], 2, 1],
    ['one that is none', [reviewed, dismissed], 1, 0],
    ['one that is none, and gone', [dismissedAndGone], 0, 0],
    ['reported speech that is gone', [reportedAndGone, unsure], 1, 1],
    ['none', [], 0, 0],
  ])('%s', (_name, quotes, quoteCount, pendingQuotes) => {
    expect(countQuotes(quotes)).toEqual({ quoteCount, pendingQuotes });
  });
});

describe('the time since when an article is pending', () => {
  const NOW = new Date('2026-02-01T12:00:00Z');
  const BEFORE = '2026-01-01T12:00:00.000Z';

  test.each([
    ['from now', 1, null, NOW.toISOString()],
    ['since before', 1, BEFORE, BEFORE],
    ['since before, as PostgreSQL has it', 1, new Date(BEFORE), BEFORE],
    ['no more', 0, BEFORE, null],
  ])('%s', (_name, pendingQuotes, earlier, pendingSince) => {
    expect(toStored({ quoteCount: 2, pendingQuotes }, earlier, NOW)).toEqual({
      quoteCount: 2,
      pendingQuotes,
      pendingSince,
    });
  });
});
