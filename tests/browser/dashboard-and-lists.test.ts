import type { Locator, Page } from 'playwright-core';
import { ARTICLES, logIn, openPage, panelQuotes, stillness } from '../helpers/browser/browser';
import { eventually } from '../helpers/eventually';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const SAID = '“We will repair the bridge before winter,” said Viktor Khrenin.';
const UNSURE = '“Nothing was decided.”';
const UNSURE_TOO = '“No harbour was named.”';
const HOUR = 3_600_000;
/** Longer than any column is wide. */
const LONG =
  'Harbour board puts off its vote on the second pier until the engineers and the fishermen have been heard';
const READ_ARTICLES = {
  action: 'plugin::content-manager.explorer.read',
  subject: 'api::article.article',
  properties: { fields: ['title', 'pendingQuotes'], locales: ['en'] },
};

const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const widget = (page: Page, name: string): Locator => page.getByRole('region', { name });
const rowOf = (within: Page | Locator, title: string): Locator =>
  within.getByRole('row').filter({ hasText: title });
/** Strapi's headers are no buttons. */
const column = (page: Page): Locator => page.locator('th').filter({ hasText: 'To check' });

async function goHome(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Home' }).click();
  await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
}

jest.setTimeout(90_000);

describe('the lists of articles', () => {
  const room = useNewsroom('desk-lists');
  let page: Page;

  beforeAll(async () => {
    const { api } = room;
    page = room.page;
    await api.article('Two to check', [UNSURE, SAID, UNSURE_TOO]);
    await api.article('One to check', [UNSURE]);
    await api.article('Weather', ['Rain fell.']);
    await api.article('All checked', [SAID]);
    await api.article('Порт ждёт', ['«Ничего не решили», — сказал он.'], {}, 'ru');
    await api.article(LONG, [SAID, UNSURE], { scheduledAt: inHours(2) });
    await api.article('Published tomorrow', [SAID], { scheduledAt: inHours(24) });
  });

  describe('of all articles', () => {
    const state = (title: string) => rowOf(page, title).getByRole('gridcell').nth(3).innerText();

    it('shows how many quotes of each article are checked', async () => {
      await page.goto(`${ARTICLES}?pageSize=50`);
      await rowOf(page, 'Two to check').waitFor();
      expect(await state('Two to check')).toBe('2 of 3 to check');
      expect(await state('All checked')).toBe('Checked');
      expect(await state('Weather')).toBe('No quotes');
    });

    it('sorts by the number of quotes to check', async () => {
      const first = page.getByRole('row').nth(1);
      await column(page).click();
      await page.waitForURL(/sort=pendingQuotes(:|%3A)ASC/);
      await first.filter({ hasNotText: 'to check' }).waitFor();
      await column(page).click();
      await page.waitForURL(/sort=pendingQuotes(:|%3A)DESC/);
      await first.filter({ hasText: '2 of 3 to check' }).waitFor();
    });

    it('filters by the number of quotes to check', async () => {
      await page.getByRole('button', { name: 'Filters' }).click();
      await page.getByRole('combobox', { name: 'Select field' }).click();
      await page.getByRole('option', { name: 'To check' }).click();
      await page.getByRole('combobox', { name: 'Select filter' }).click();
      await page.getByRole('option', { name: 'is greater than', exact: true }).click();
      await page.getByRole('textbox', { name: 'To check' }).fill('1');
      await page.getByRole('button', { name: 'Add filter' }).click();
      await rowOf(page, 'All checked').waitFor({ state: 'hidden' });
      await eventually(async () => expect(await page.getByRole('row').count()).toBe(2));
      expect(await state('Two to check')).toBe('2 of 3 to check');
    });

    it('hides the status when the editor removes the column', async () => {
      const toggle = page.getByRole('checkbox', { name: 'To check' });
      await page.getByRole('button', { name: 'View Settings' }).click();
      await toggle.click();
      await column(page).waitFor({ state: 'hidden' });
      expect(await rowOf(page, 'Two to check').innerText()).not.toContain('of 3');
      await toggle.click();
      await column(page).waitFor();
      await page.keyboard.press('Escape');
    });
  });

  describe('on the home page', () => {
    it('lists articles with quotes to check, oldest first, and counts them', async () => {
      await goHome(page);
      const pending = widget(page, 'Quotes to check');
      await rowOf(pending, 'Two to check').waitFor();
      const rows = await pending.getByRole('row').allInnerTexts();
      expect(rows[0]).toContain('Night train waits for a room');
      expect(rows[1]).toMatch(/Two to check\s+2 of 3 to check\s+\d+ (second|minute)s? ago/);
      expect(rows[3]).toMatch(/Порт ждёт\s+Russian\s+1 of 1 to check/);
      await pending.getByText('5 articles', { exact: true }).waitFor();
    });

    it('cuts long titles, and shows them in full in a tooltip', async () => {
      const title = widget(page, 'Scheduled').getByRole('link', { name: LONG });
      const [shown, full] = await title.evaluate((link) => [link.clientWidth, link.scrollWidth]);
      expect(shown).toBeLessThan(full);
      expect(await title.getAttribute('title')).toBe(LONG);
      const table = await widget(page, 'Scheduled').getByRole('grid').boundingBox();
      const frame = await widget(page, 'Scheduled').boundingBox();
      expect(table!.x + table!.width).toBeLessThanOrEqual(frame!.x + frame!.width);
    });

    it('lists scheduled articles, soonest first, with their problems', async () => {
      const rows = await widget(page, 'Scheduled').getByRole('row').allInnerTexts();
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatch(/Harbour board.*\s+1 to check/);
      expect(rows[1]).toMatch(/Published tomorrow\s+Ready/);
    });

    it('links to all articles with quotes to check', async () => {
      await widget(page, 'Quotes to check').getByRole('link', { name: 'See all' }).click();
      await rowOf(page, 'Two to check').waitFor();
      const rows = await page.getByRole('row').allInnerTexts();
      // The list is of one language.
      expect(rows.slice(1).filter((row) => row.includes(' to check'))).toHaveLength(4);
      expect(rows).toHaveLength(5);
      await goHome(page);
    });

    it('opens the article, and removes it from the list once its quotes are checked', async () => {
      const row = rowOf(widget(page, 'Quotes to check'), 'One to check');
      await row.getByRole('link', { name: 'One to check' }).click();
      await panelQuotes(page).first().getByRole('button', { name: 'Not a quote' }).click();
      await page.getByText('Nothing to check').waitFor();
      await goHome(page);
      await rowOf(widget(page, 'Quotes to check'), 'Two to check').waitFor();
      await row.waitFor({ state: 'hidden' });
    });

    it('lists articles published today, newest first', async () => {
      const out = widget(page, 'Published today');
      await page.goto(ARTICLES);
      await stillness(page);
      const reviewed = await room.api.article('Just out', [SAID]);
      await room.api.publish(reviewed);
      await goHome(page);
      await rowOf(out, 'Just out').waitFor();
      expect(await out.getByRole('row').first().innerText()).toMatch(
        /Just out\s+New\s+1 quote\s+\d\d?:\d\d/
      );
    });

    it('reports a list that fails to load, and tries again', async () => {
      await page.route('**/quotes/dashboard/pending', (route) => route.abort());
      await page.goto('/admin');
      const pending = widget(page, 'Quotes to check');
      await pending.getByText('The articles could not be loaded.').waitFor();
      await page.unroute('**/quotes/dashboard/pending');
      await pending.getByRole('button', { name: 'Try again' }).click();
      await rowOf(pending, 'Two to check').waitFor();
    });

    it('shows empty lists to a user without articles', async () => {
      const own = { ...READ_ARTICLES, conditions: ['admin::is-creator'] };
      const newcomer = await room.api.user('Newcomer', [own, { action: 'plugin::quotes.read' }]);
      const theirs = await openPage(room.browser, room.demo);
      await logIn(theirs, newcomer);
      await theirs.goto('/admin');
      await widget(theirs, 'Quotes to check').getByText('Nothing to check').waitFor();
      await widget(theirs, 'Scheduled').getByText('Nothing scheduled').waitFor();
      await widget(theirs, 'Published today').getByText('Nothing published today').waitFor();
      await theirs.screenshot({ path: '.tmp/test-results/desk-empty.png' });
      await theirs.context().close();
    });

    it('shows no lists to a user who may not see quotes', async () => {
      const reader = await room.api.user('Reader', [READ_ARTICLES]);
      const theirs = await openPage(room.browser, room.demo);
      await logIn(theirs, reader);
      await theirs.goto('/admin');
      await widget(theirs, 'Last edited entries').getByRole('row').first().waitFor();
      for (const name of ['Quotes to check', 'Scheduled', 'Published today']) {
        expect(await widget(theirs, name).count()).toBe(0);
      }
      await theirs.context().close();
    });
  });
});
