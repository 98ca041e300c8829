import { within } from '@testing-library/react';
import ActivityLogPage from '../../../src/plugins/quotes/admin/src/activity-log/ActivityLogPage';
import { PERMISSIONS, type ActivityLogEntry } from '../../../src/plugins/quotes/shared/contract';
import { renderAdmin } from '../../helpers/components/render-admin';
import { failure, onGet } from '../../helpers/components/server';
import { logEntry } from '../../helpers/fixtures/views';

const renderLog = (permissions: string[] = [PERMISSIONS.activityLogRead]) =>
  renderAdmin(<ActivityLogPage />, { url: '/plugins/quotes/activity-log', permissions });

const answer = (...entries: ActivityLogEntry[]) =>
  onGet('/quotes/activity-log', {
    data: entries,
    meta: { page: 1, pageSize: 50, total: entries.length },
  });

describe('the activity log', () => {
  it('says that nothing has happened yet', async () => {
    answer();
    const { page } = renderLog();
    expect(
      await page.findByText('No quotes have been checked or published yet.')
    ).toBeInTheDocument();
    expect(page.getByRole('button', { name: 'Export as JSON Lines' })).toBeDisabled();
  });

  it('lists who did what to which article', async () => {
    answer(
      logEntry(),
      logEntry({ action: 'overrode', quote: null, after: null, reason: 'It is on the recording' }),
      logEntry({ action: 'unpublished', actorKind: 'server', actor: null, after: null }),
      logEntry({ action: 'spelling-remembered', quote: null, after: { name: 'Clara Mosse' } })
    );
    const { page } = renderLog();
    expect(await page.findByText('4 entries, newest first')).toBeInTheDocument();
    const [head, first, second, third, fourth] = page.getAllByRole('row').map((row) =>
      within(row)
        .queryAllByRole('gridcell')
        .map((cell) => cell.textContent)
    );
    expect(head).toEqual(['Time', 'User', 'Action', 'Article', 'Quote, name or reason']);
    expect(first).toEqual([
      expect.stringContaining('Jan 2, 2026'),
      'Olga Editor',
      'Confirmed',
      'Two ministers signen',
      '“The pier is ours to keep”',
    ]);
    expect(second?.slice(2)).toEqual([
      'Published despite problems',
      'Two ministers signen',
      'It is on the recording',
    ]);
    expect(third?.[1]).toBe('Server');
    expect(fourth?.[4]).toBe('“Clara Mosse”');
    expect(page.getAllByRole('link', { name: 'Two ministers sign' })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('article-1')
    );
  });

  it('reports an error', async () => {
    onGet('/quotes/activity-log', () => failure(500, 'The disk is full'));
    const { page } = renderLog();
    expect(await page.findByText(/Something went wrong/)).toBeInTheDocument();
  });

  it('is closed to a user without the right to read it', async () => {
    const { page } = renderLog([PERMISSIONS.read]);
    expect(await page.findByText(/You don't have the permissions/)).toBeInTheDocument();
  });
});
