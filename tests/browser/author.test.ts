import type { Page } from 'playwright-core';
import { logIn, openForm, openPage, save, saveFirst } from '../helpers/browser/browser';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const SAID = '“We will repair the bridge before winter,” said Viktor Khrenin.';
const ARTICLES = '/content-manager/collection-types/api::article.article';
const HOUR_MS = 3_600_000;

jest.setTimeout(120_000);

describe('an Author in the admin', () => {
  const room = useNewsroom('author');
  let page: Page;
  let path: string;

  beforeAll(async () => {
    page = await openPage(room.browser, room.demo);
    await logIn(page, await room.api.userOf('Author'));
    await openForm(page, `/admin${ARTICLES}/create`);
    await page.getByRole('textbox', { name: 'Title' }).fill('A bridge is repaired');
    await saveFirst(page);
    path = new URL(page.url()).pathname;
  });

  it('saves a draft, and cannot schedule, embargo or publish it', async () => {
    for (const label of ['Publish at', 'Embargo until']) {
      const inputs = await page
        .getByLabel(label)
        .locator('xpath=descendant-or-self::input')
        .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).disabled));
      expect([label, ...inputs]).toEqual([label, ...inputs.map(() => true)]);
      expect(inputs.length).toBeGreaterThan(0);
    }
    expect(await page.getByRole('button', { name: 'Publish', exact: true }).isDisabled()).toBe(
      true
    );
  });

  it('shows the author that saving removed the article from the schedule', async () => {
    const documentId = path.split('/').at(-1)!;
    const scheduledAt = new Date(Date.now() + HOUR_MS).toISOString();
    await room.api.put(`${ARTICLES}/${documentId}`, { title: 'A bridge is repaired', scheduledAt });
    // Strapi shows an entry again as it last read it.
    await openForm(page, path, { isUncached: true });
    await page.getByRole('textbox', { name: 'Title' }).fill('A bridge is repaired late');
    await save(page);
    const notice = page.getByRole('status').filter({ hasText: 'Removed from the schedule' });
    await notice.waitFor();
    expect(await notice.innerText()).toContain('Author');

    await room.page.goto(`${room.demo.url}/admin`);
    const row = room.page
      .getByRole('region', { name: 'Scheduled' })
      .getByRole('row')
      .filter({ hasText: 'A bridge is repaired late' });
    await row.getByText('Unscheduled').waitFor();
  });

  it('does not find the quotes of another user', async () => {
    await room.api.article('Of the editor', [SAID]);
    await page.goto(`${room.demo.url}/admin/content-manager/collection-types/api::quote.quote`);
    await page.getByText('0 entries found').waitFor();
  });
});
