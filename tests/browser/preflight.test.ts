/** Tests Publish on an article: what is published, what blocks it, and how to fix or override that. */
import type { Locator, Page } from 'playwright-core';
import { violations } from '../helpers/browser/axe';
import { ARTICLES, logIn, openForm, openPage, stillness } from '../helpers/browser/browser';
import type { DemoApi } from '../helpers/servers/demo-api';
import { OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { eventually } from '../helpers/eventually';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const DIALOG = '[role="dialog"]';
const ROAD = 'We have waited long enough for this road to open to heavy traffic';
/** The surname alone, and no full name before it: a likely speaker, not a certain one. */
const LIKELY = [`“${ROAD},” Khrenin said.`, '“The lorries will be glad of it,” Khrenin said.'];
const UNSURE = '“No member was notified.”';
const SURE = [
  '“The harbour is open again,” said Viktor Khrenin.',
  '“The pilots will come in May,” Viktor Khrenin said.',
  '“And the ferries will run at night,” Viktor Khrenin said.',
];

jest.setTimeout(90_000);

describe('the preflight', () => {
  const room = useNewsroom('preflight');
  let api: DemoApi;
  let page: Page;
  let dialog: Locator;

  const publishButton = () => page.getByRole('button', { name: 'Publish', exact: true });
  const headings = () => dialog.getByRole('heading').allInnerTexts();
  /** The announcement comes shortly after the rendering. */
  const isSaidAloud = (words: RegExp) =>
    eventually(async () => expect(await dialog.getByRole('status').innerText()).toMatch(words));
  /** Focus moves shortly after the change. */
  const focusOn = (words: string) =>
    page.waitForFunction((text) => document.activeElement?.textContent?.includes(text), words);
  const focusOnPublish = () =>
    page.waitForFunction(() => document.activeElement?.textContent === 'Publish');
  const open = async ({ documentId }: Doc, on = page, options = {}) => {
    await openForm(on, `${ARTICLES}/${documentId}`, options);
    await on.getByRole('button', { name: 'Publish', exact: true }).click();
    await on.getByRole('dialog').getByRole('heading', { level: 3 }).first().waitFor();
  };
  const gone = () => dialog.waitFor({ state: 'hidden' });

  beforeAll(() => {
    ({ api, page } = room);
    dialog = page.getByRole('dialog');
  });

  afterEach(() => page.context().setOffline(false));

  it('confirms a pending quote in the dialog, and publishes from there', async () => {
    const article = await api.article('A road with two doubts', LIKELY);
    await open(article);
    expect(await headings()).toEqual([
      'Not ready to publish',
      '2 problems to fix',
      'Will be published together',
    ]);
    await isSaidAloud(/^2 problems to fix$/);
    const publish = dialog.getByRole('button', { name: 'Publish 1 article, 2 quotes' });
    expect(await publish.isDisabled()).toBe(true);
    expect(await violations(page, DIALOG)).toEqual([]);

    const confirm = dialog.getByRole('button', { name: 'Confirm Viktor Khrenin' });
    await confirm.first().click();
    await dialog.getByText('1 problem to fix').first().waitFor();
    await isSaidAloud(/^Confirmed. 1 problem to fix$/);
    await focusOn('The lorries will be glad of it');

    await confirm.click();
    await dialog.getByText('Publish this article?').waitFor();
    await isSaidAloud(/^Confirmed\. Ready to publish\./);
    await focusOn('Publish 1 article, 2 quotes');
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.keyboard.press('Enter');
    await gone();
    const published = await api.published(article);
    expect(published?.quotes).toMatchObject([
      { speaker: { name: 'Viktor Khrenin' } },
      { speaker: { name: 'Viktor Khrenin' } },
    ]);
  });

  it('shows what a second publication changes and removes', async () => {
    const article = await api.article('A harbour, twice', SURE);
    await api.publish(article);
    const [harbour, pilots] = SURE;
    const buoys = '“The buoys are new,” Viktor Khrenin said.';
    await api.rewrite(article, [harbour.replace('open', 'shut'), pilots, buoys]);

    await open(article);
    await dialog.getByText('Article, 3 quotes: 1 new, 1 changed, 1 unchanged').waitFor();
    await dialog.getByText('Readers will no longer see this quote').waitFor();
    await dialog.getByText('“And the ferries will run at night”').waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await dialog.getByRole('button', { name: 'Publish 1 article, 2 quotes' }).click();
    await gone();
    const published = await api.published(article);
    expect(published?.quotes.map(({ text }: Doc) => text)).toEqual([
      'The harbour is shut again,',
      'The pilots will come in May,',
      'The buoys are new,',
    ]);
  });

  it('counts the officials published with the article', async () => {
    await api.post(`/content-manager/collection-types/${OFFICIAL}`, {
      name: 'Bea Norrland',
    });
    await open(await api.article('A new name', ['“The lake is deep,” said Bea Norrland.']));
    await dialog.getByRole('button', { name: 'Publish 1 article, 1 quote, 1 official' }).waitFor();
    await page.keyboard.press('Escape');
    await gone();
  });

  it('works with the keyboard alone', async () => {
    const article = await api.article('By the keys', SURE);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    // The rights of the user come after the form.
    await publishButton().click({ trial: true });
    await page.getByRole('textbox', { name: /^Title/ }).focus();
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await dialog.getByRole('button', { name: /^Publish 1 article/ }).waitFor();
    await page.keyboard.press('Escape');
    await gone();
    await focusOnPublish();

    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: /^Publish 1 article/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'quotes-publish-article');
    await page.keyboard.press('Enter');
    await gone();
    expect(await api.published(article)).not.toBeNull();
  });

  it('links to the fields to fix', async () => {
    const article = await api.article('Before its time', SURE, {
      standfirst: 'It “was opened in a night”, it is said.',
      embargoedUntil: '2999-05-04T08:30:00.000Z',
    });
    await open(article);
    await dialog.getByText('The article is under embargo until May 4, 2999').waitFor();
    const embargo = dialog.getByRole('listitem').filter({ hasText: 'under embargo' });
    await embargo.getByRole('button', { name: 'Go to the field' }).click();
    await gone();
    const field = (name: string) =>
      page.waitForFunction(
        (label) =>
          document.activeElement?.matches('input, textarea') &&
          document.activeElement.closest('div:has(label)')?.textContent?.startsWith(label),
        name
      );
    await field('Embargo until');

    await publishButton().click();
    const marks = dialog.getByRole('listitem').filter({ hasText: 'was opened in a night' });
    await marks.getByRole('button', { name: 'Go to the field' }).click();
    await gone();
    await field('Standfirst');
  });

  it('links to the quote in the panel', async () => {
    await open(await api.article('Without a speaker', [UNSURE]));
    await dialog.getByRole('button', { name: 'Go to the quote' }).click();
    await gone();
    await page.waitForFunction(
      () => document.activeElement?.ariaLabel === 'Quote: No member was notified.'
    );
  });

  describe('for a quote published under a different name', () => {
    const SAID_BY_ANOTHER = [`“${ROAD},” said Oppah Muchinguri-Kashiri.`];
    const blockedBy = (title: string) => api.article(title, SAID_BY_ANOTHER);

    beforeAll(async () => {
      await api.publish(await api.article('The first road', [`“${ROAD},” said Viktor Khrenin.`]));
    });

    it('opens the other article in a new tab, and checks again afterwards', async () => {
      await open(await blockedBy('Another road'));
      const [tab] = await Promise.all([
        page.waitForEvent('popup'),
        dialog.getByRole('link', { name: 'Open the other article' }).click(),
      ]);
      await tab.getByRole('heading', { level: 1, name: 'The first road' }).waitFor();
      await tab.close();
      const checked = page.waitForResponse(/\/preflight/);
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      expect((await checked).status()).toBe(200);
      await page.keyboard.press('Escape');
      await gone();
      // The quote is reviewed, but the panel warns that it will block publication.
      const panel = page.locator('#quotes-panel');
      await panel.getByText('Checked', { exact: true }).waitFor();
      await panel
        .getByText('1 quote is published in another article under a different name.')
        .waitFor();
    });

    it('requires a reason to override, and records it in the activity log', async () => {
      const article = await blockedBy('A road all the same');
      await open(article);
      await dialog.getByText('is published in “The first road” under Viktor Khrenin').waitFor();
      expect(await violations(page, DIALOG)).toEqual([]);
      const override = dialog.getByRole('button', { name: 'Publish anyway' });
      await override.click();
      await dialog.getByText('Give a reason for publishing anyway.').waitFor();
      const reason = dialog.getByRole('textbox', { name: /^Reason/ });
      expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await violations(page, DIALOG)).toEqual([]);
      expect(await api.published(article)).toBeNull();

      await reason.fill('Both were at the table, the recording has it');
      await override.click();
      await gone();
      await page
        .getByText('The article is published. Your reason is in the activity log.')
        .waitFor();
      await page.getByText('Published', { exact: true }).first().waitFor();
      expect(await api.published(article)).not.toBeNull();
      await page.getByRole('link', { name: 'Activity log' }).click();
      const row = page.getByRole('row').filter({ hasText: 'Published despite problems' });
      await row.getByText('Both were at the table, the recording has it').waitFor();
      await row.getByText('A road all the same').waitFor();
    });

    it('tells a user without the right who can override', async () => {
      const editor = await openPage(room.browser, room.demo);
      await api.withdraw('Editor', 'plugin::quotes.override');
      await logIn(editor, { ...room.demo, ...(await api.userOf('Editor')) });
      await open(await blockedBy('A road for the editor'), editor);
      const own = editor.getByRole('dialog');
      await own.getByText('Only a user with the right to override problems').waitFor();
      expect(await own.getByRole('button', { name: /^Publish 1 article/ }).isDisabled()).toBe(true);
      expect(await own.getByRole('button', { name: /anyway/ }).count()).toBe(0);
      expect(await violations(editor, DIALOG)).toEqual([]);
      await editor.context().close();
    });

    it('lets an editor mark the quote as said by both', async () => {
      const article = await blockedBy('A road for two');
      await open(article);
      await dialog.getByRole('button', { name: 'Both said it' }).click();
      await dialog.getByText('Publish this article?').waitFor();
      await isSaidAloud(/^Marked as said by both\./);
      await dialog.getByRole('button', { name: 'Publish 1 article, 1 quote' }).click();
      await gone();
      expect(await api.published(article)).not.toBeNull();
    });
  });

  it('reports a change since the check, and shows the current state', async () => {
    const article = await api.article('Changed meanwhile', SURE);
    await open(article);
    await api.rewrite(article, [UNSURE]);
    await dialog.getByRole('button', { name: /^Publish 1 article/ }).click();
    await dialog.getByText('Something has changed since the check').waitFor();
    await dialog.getByText('1 problem to fix').first().waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    expect(await api.published(article)).toBeNull();
    await page.keyboard.press('Escape');
    await gone();
  });

  it('reports being offline, and continues when back online', async () => {
    const article = await api.article('Without a line', SURE);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    await page.context().setOffline(true);
    await publishButton().click();
    await dialog.getByText('You are offline, or the server is not responding.').waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.context().setOffline(false);
    const publish = dialog.getByRole('button', { name: 'Publish 1 article, 3 quotes' });
    await publish.waitFor();

    await page.context().setOffline(true);
    await publish.click();
    const unanswered = dialog.getByText('The server is not responding.');
    await unanswered.waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.context().setOffline(false);
    await unanswered.waitFor({ state: 'hidden' });
    await publish.click();
    await gone();
    expect(await api.published(article)).not.toBeNull();
  });

  it('keeps unsaved text when offline', async () => {
    const article = await api.article('Typed without a line', SURE);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    const title = page.getByRole('textbox', { name: /^Title/ });
    await title.fill('Typed all the same');
    await page.context().setOffline(true);
    await publishButton().click();
    await page.getByText('You are offline. Nothing was saved or published.').waitFor();
    expect(await title.inputValue()).toBe('Typed all the same');
    expect(await dialog.count()).toBe(0);
    await page.context().setOffline(false);
    await publishButton().click();
    await dialog.getByText('Typed all the same').waitFor();
    await page.keyboard.press('Escape');
    await gone();
  });

  it('retries a check that failed', async () => {
    const article = await api.article('Checked twice', SURE);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    const error = { status: 500, name: 'InternalServerError', message: 'The disk is full' };
    await page.route(/\/preflight/, (route) => route.fulfill({ status: 500, json: { error } }));
    await publishButton().click();
    await dialog.getByText('The article could not be checked: The disk is full').waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.unroute(/\/preflight/);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('button', { name: /^Publish 1 article/ }).waitFor();
    await page.keyboard.press('Escape');
    await gone();
  });

  it('shows thirty problems without losing its buttons', async () => {
    const rooms = Array.from({ length: 30 }, (_, i) => `“No plan showed room ${i + 1}.”`);
    await open(await api.article('Thirty rooms', rooms));
    await dialog.getByText('30 problems to fix').first().waitFor();
    const box = await dialog.getByRole('button', { name: 'Go back' }).boundingBox();
    const { height } = page.viewportSize()!;
    expect(box!.y + box!.height).toBeLessThan(height);
    await dialog.getByText('No plan showed room 30').scrollIntoViewIfNeeded();
    expect(await violations(page, DIALOG)).toEqual([]);
    await dialog.getByRole('button', { name: 'Go back' }).click();
    await gone();
    await focusOnPublish();
  });

  it('stays closed when the editor returns to an article', async () => {
    await open(await api.article('Come back', SURE));
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    await page.goForward();
    await publishButton().waitFor();
    await stillness(page);
    expect(await dialog.count()).toBe(0);
  });

  it('passes in the dark theme', async () => {
    const article = await api.article('A road in the dark', [...LIKELY, UNSURE], {
      standfirst: 'It “was built in a night”, it is said.',
    });
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'dark'));
    await open(article, page, { isUncached: true });
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'light'));
  });

  it('names every article of a bulk publication that is not ready, and publishes none', async () => {
    const paragraphs = [SURE[0], UNSURE, SURE[1], '“We were not asked.”', SURE[2]];
    const articles: Doc[] = [];
    for (const [i, paragraph] of paragraphs.entries()) {
      articles.push(await api.article(`Bulk article ${i + 1}`, [paragraph]));
    }
    const arePublished = async () => {
      const found = await Promise.all(articles.map((article) => api.published(article)));
      return found.map((article) => article !== null);
    };
    await page.goto(`${ARTICLES}?_q=Bulk article&sort=title:ASC`);
    await stillness(page);
    await page.getByRole('checkbox', { name: 'Select all entries' }).click();
    await publishButton().click();
    await dialog.getByText('Bulk article 5').waitFor();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();

    const rejection = dialog.getByRole('alert');
    await rejection.getByText('Nothing was published: 2 articles are not ready').waitFor();
    expect(await rejection.getByRole('link').allInnerTexts()).toEqual([
      expect.stringContaining('Bulk article 2'),
      expect.stringContaining('Bulk article 4'),
    ]);
    await rejection.getByText('“No member was notified.” has no speaker').waitFor();
    expect(await violations(page, `${DIALOG} [role="alert"]`)).toEqual([]);

    expect(await arePublished()).toEqual([false, false, false, false, false]);

    for (const title of ['Bulk article 2', 'Bulk article 4']) {
      await dialog.getByRole('row', { name: title }).getByRole('checkbox').click();
    }
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published document').waitFor();
    expect(await rejection.count()).toBe(0);
    expect(await arePublished()).toEqual([true, false, true, false, true]);
    await page.keyboard.press('Escape');
  });

  it('is absent for an official, which Strapi publishes as usual', async () => {
    const data = await api.post<{ documentId: string }>(
      `/content-manager/collection-types/${OFFICIAL}`,
      {
        name: 'Cora Lind',
      }
    );
    const path = `/admin/content-manager/collection-types/${OFFICIAL}/${data.documentId}`;
    await page.goto(path);
    await stillness(page);
    await publishButton().click();
    await page.getByText('Published document').waitFor();
    expect(await dialog.count()).toBe(0);
  });
});
