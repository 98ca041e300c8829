import { reviewStatusOf } from '../../../src/plugins/quotes/admin/src/utils/review-status';

describe('how far the quotes of an article are settled', () => {
  test.each([
    [{ pendingQuotes: 0, quoteCount: 6 }, 'list.reviewed', 'success', { left: 0, all: 6 }],
    [{ pendingQuotes: 2, quoteCount: 6 }, 'list.left', 'warning', { left: 2, all: 6 }],
    [{ pendingQuotes: 0, quoteCount: 0 }, 'list.none', null, { left: 0, all: 0 }],
  ])('%j is said with %s', (counts, message, variant, values) => {
    expect(reviewStatusOf(counts)).toEqual({ message, variant, values });
  });

  test.each([
    [{ pendingQuotes: 2, quoteCount: null }, 'list.left-only', 'warning'],
    [{ pendingQuotes: 2 }, 'list.left-only', 'warning'],
    [{ pendingQuotes: 0, quoteCount: null }, 'list.reviewed-only', 'success'],
    [{ pendingQuotes: null, quoteCount: null }, 'list.reviewed-only', 'success'],
  ])('%j, from before quotes were counted, claims no total: %s', (counts, message, variant) => {
    expect(reviewStatusOf(counts)).toMatchObject({ message, variant });
  });
});
