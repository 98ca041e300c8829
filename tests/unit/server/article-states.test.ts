import type { ArticleRow } from '../../../src/plugins/quotes/server/src/repositories/article-row';
import {
  isFirstPublication,
  scheduleState,
} from '../../../src/plugins/quotes/server/src/dashboard/article-states';

const row = (values: Partial<ArticleRow>): ArticleRow => ({
  id: 1,
  documentId: 'a',
  locale: 'en',
  publishedAt: null,
  ...values,
});

describe('the latest publication is the first', () => {
  test.each([
    ['seconds after its stamp', '2026-01-01T09:00:00Z', '2026-01-01T09:00:02Z', true],
    ['not an hour later', '2026-01-01T09:00:00Z', '2026-01-01T10:00:00Z', false],
    ['not where no first one is known', null, '2026-01-01T10:00:00Z', false],
  ])('%s', (_name, firstPublishedAt, publishedAt, expected) => {
    expect(isFirstPublication(row({ firstPublishedAt, publishedAt }))).toBe(expected);
  });
});

describe('a scheduled article', () => {
  const scheduledAt = '2026-01-01T09:00:00Z';

  test.each([
    [{}, 'ready'],
    [{ pendingQuotes: 2 }, 'pending'],
    [{ pendingQuotes: 2, scheduleRejection: { at: scheduledAt } }, 'rejected'],
    [{ embargoedUntil: '2026-01-01T09:00:01Z' }, 'embargoed'],
    [{ embargoedUntil: '2026-01-01T09:00:00Z' }, 'ready'],
    [{ embargoedUntil: '2026-01-02T09:00:00Z', pendingQuotes: 1 }, 'pending'],
  ])('%j is %s', (values, state) => {
    expect(scheduleState(row({ scheduledAt, ...values }))).toBe(state);
  });
});
