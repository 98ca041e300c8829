import { settlementOf } from '../../../src/plugins/quotes/admin/src/utils/review-status';

describe('how far the quotes of an article are settled', () => {
  test.each([
    [{ unsettled: 0, quoteCount: 6 }, 'list.settled', 'success', { left: 0, all: 6 }],
    [{ unsettled: 2, quoteCount: 6 }, 'list.left', 'warning', { left: 2, all: 6 }],
    [{ unsettled: 0, quoteCount: 0 }, 'list.none', null, { left: 0, all: 0 }],
  ])('%j is said with %s', (counts, message, variant, values) => {
    expect(settlementOf(counts)).toEqual({ message, variant, values });
  });

  test.each([
    [{ unsettled: 2, quoteCount: null }, 'list.left-only', 'warning'],
    [{ unsettled: 2 }, 'list.left-only', 'warning'],
    [{ unsettled: 0, quoteCount: null }, 'list.settled-only', 'success'],
    [{ unsettled: null, quoteCount: null }, 'list.settled-only', 'success'],
  ])('%j, from before quotes were counted, claims no total: %s', (counts, message, variant) => {
    expect(settlementOf(counts)).toMatchObject({ message, variant });
  });
});
