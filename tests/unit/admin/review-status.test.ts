import { reviewStatusOf } from '../../../src/plugins/quotes/admin/src/utils/review-status';

describe('the review status of an article', () => {
  test.each([
    [{ pendingQuotes: 0, quoteCount: 6 }, 'list.reviewed', 'success', { pending: 0, all: 6 }],
    [{ pendingQuotes: 2, quoteCount: 6 }, 'list.pending', 'warning', { pending: 2, all: 6 }],
    [{ pendingQuotes: 0, quoteCount: 0 }, 'list.none', null, { pending: 0, all: 0 }],
  ])('shows %j as %s', (counts, message, variant, values) => {
    expect(reviewStatusOf(counts)).toEqual({ message, variant, values });
  });

  test.each([
    [{ pendingQuotes: 2, quoteCount: null }, 'list.pending-only', 'warning'],
    [{ pendingQuotes: 2 }, 'list.pending-only', 'warning'],
    [{ pendingQuotes: 0, quoteCount: null }, 'list.reviewed-only', 'success'],
    [{ pendingQuotes: null, quoteCount: null }, 'list.reviewed-only', 'success'],
  ])(
    'shows %j, saved before quotes were counted, without a total as %s',
    (counts, message, variant) => {
      expect(reviewStatusOf(counts)).toMatchObject({ message, variant });
    }
  );
});
