import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import {
  ARTICLES,
  bodyField,
  logInByForm,
  openForm,
  openPage,
  panelQuotes,
  paste,
  save,
  saveFirst,
} from '../helpers/browser/browser';
import type { Demo } from '../helpers/servers/demo';
import { useNewsroom } from '../helpers/browser/use-newsroom';
import { readArticle } from '../helpers/fixtures/real-article';

const SPEAKERS = [
  'Viktor Khrenin',
  'Viktor Khrenin',
  'Oppah Muchinguri-Kashiri',
  'Oppah Muchinguri-Kashiri',
];

interface PublicArticle {
  title: string;
  quotes: { text: string; speaker: { name: string } }[];
}

async function readBack(demo: Demo, slug: string): Promise<PublicArticle[]> {
  const query = `filters[slug]=${slug}&populate[quotes][populate]=speaker`;
  const response = await fetch(`${demo.url}/api/articles?${query}`);
  const { data } = (await response.json()) as { data: PublicArticle[] };
  return data;
}

/** Presses Confirm at each quote that asks for it. */
async function confirmAll(page: Page): Promise<void> {
  const pending = panelQuotes(page).filter({ hasText: 'please confirm' });
  for (let left = await pending.count(); left > 0; left -= 1) {
    await pending.first().getByRole('button', { name: 'Confirm' }).click();
    await page.waitForFunction(
      (count) => document.body.innerText.split('please confirm').length - 1 < count,
      left
    );
  }
}

jest.setTimeout(90_000);

describe('a real article, from the clipboard to the public', () => {
  const room = useNewsroom('real-article');
  let page: Page;
  beforeAll(() => {
    page = room.page;
  });

  it('lets an editor log in', async () => {
    const own = await openPage(room.browser, room.demo);
    await logInByForm(own, room.demo);
    await own.context().close();
  });

  it('is pasted and saved, and shows its four quotes', async () => {
    await openForm(page, `${ARTICLES}/create`);
    await page.getByRole('textbox', { name: /^Title/ }).fill('Pasted by a test');
    await paste(page, bodyField(page), readArticle());
    await saveFirst(page);

    await panelQuotes(page).nth(3).waitFor();
    expect(await panelQuotes(page).count()).toBe(4);
    for (const [index, name] of SPEAKERS.entries()) {
      expect(await panelQuotes(page).nth(index).innerText()).toContain(name);
    }
    expect(await readBack(room.demo, 'pasted-by-a-test')).toEqual([]);
  });

  it('is published in one action once every quote is checked', async () => {
    await confirmAll(page);
    await page.getByText('All 4 checked').waitFor();

    await page.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog', { name: 'Publish this article?' });
    await dialog.getByText('Article, 4 quotes', { exact: true }).waitFor();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.waitFor({ state: 'hidden' });

    const [article] = await readBack(room.demo, 'pasted-by-a-test');
    expect(article.title).toBe('Pasted by a test');
    expect(article.quotes.map(({ speaker }) => speaker.name)).toEqual(SPEAKERS);
    expect(article.quotes[2].text).toBe('an important milestone');
  });

  it('asks the editor to check a confirmed quote again after an edit, and shows the difference', async () => {
    const reviewed = panelQuotes(page).nth(1);
    await reviewed.getByRole('button', { name: 'Confirm' }).click();
    await reviewed.getByText('Confirmed').waitFor();
    await paste(page, bodyField(page), readArticle().replace('closed topics', 'closed subjects'));
    await save(page);
    const changed = panelQuotes(page).filter({ hasText: 'Check again' });
    await changed.waitFor();
    expect(await changed.count()).toBe(1);
    expect(await changed.locator('del').innerText()).toBe('topics');
    expect(await changed.locator('ins').innerText()).toBe('subjects');
    await page.screenshot({ path: '.tmp/test-results/changed.png' });

    await page.getByRole('button', { name: 'Publish' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('ins').waitFor();
    await page.screenshot({ path: '.tmp/test-results/refused.png' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    await changed.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('All 4 checked').waitFor();
    await page.getByRole('button', { name: 'Publish' }).click();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await dialog.waitFor({ state: 'hidden' });
    const [article] = await readBack(room.demo, 'pasted-by-a-test');
    expect(article.quotes[1].text).toContain('closed subjects');
  });

  it('records reviews and publications in the activity log, to read and to export', async () => {
    await page.getByRole('link', { name: 'Activity log' }).click();
    const rows = page.getByRole('row');
    await rows.nth(1).waitFor();
    const action = await rows.nth(1).getByRole('gridcell').nth(2).innerText();
    await page.screenshot({ path: '.tmp/test-results/trail.png' });
    expect(action).toBe('Published');

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as JSON Lines' }).click(),
    ]);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split('\n');
    const last = JSON.parse(lines[lines.length - 1]) as { action: string; title: string };
    expect(last).toMatchObject({ action: 'published', title: 'Pasted by a test' });
  });
});
