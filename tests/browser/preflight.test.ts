/** Publish on an article: what goes out, what stands in the way, and the ways past it. */
import type { Locator, Page } from 'playwright-core';
import { violations } from '../helpers/browser/axe';
import { ARTICLES, logIn, openForm, openPage, stillness } from '../helpers/browser/browser';
import type { DemoApi } from '../helpers/servers/demo-api';
import { OFFICIAL, type Doc } from '../helpers/fixtures/newsroom';
import { eventually } from '../helpers/eventually';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const DIALOG = '[role="dialog"]';
const ROAD = 'We have waited long enough for this road to open to heavy traffic';
/** The surname alone, and nobody named before: likely, and no more than that. */
const LIKELY = [`“${ROAD},” Khrenin said.`, '“The lorries will be glad of it,” Khrenin said.'];
const UNSURE = '“Nobody was told.”';
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
  /** What is read aloud comes a moment after what is drawn. */
  const isSaidAloud = (words: RegExp) =>
    eventually(async () => expect(await dialog.getByRole('status').innerText()).toMatch(words));
  /** Focus moves a moment after what it moves for. */
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

  it('lets what waits be confirmed in the dialog, and publishes from there', async () => {
    const article = await api.article('A road with two doubts', LIKELY);
    await open(article);
    expect(await headings()).toEqual([
      'Not ready to publish',
      '2 things stand in the way',
      'Goes out together',
    ]);
    await isSaidAloud(/^2 things stand in the way$/);
    const publish = dialog.getByRole('button', { name: 'Publish piece: 1 article, 2 quotes' });
    expect(await publish.isDisabled()).toBe(true);
    expect(await violations(page, DIALOG)).toEqual([]);

    const confirm = dialog.getByRole('button', { name: 'Confirm Viktor Khrenin' });
    await confirm.first().click();
    await dialog.getByText('1 thing stands in the way').first().waitFor();
    await isSaidAloud(/^Confirmed. 1 thing stands in the way$/);
    await focusOn('The lorries will be glad of it');

    await confirm.click();
    await dialog.getByText('Publish this piece?').waitFor();
    await isSaidAloud(/^Confirmed\. Nothing stands in the way\./);
    await focusOn('Publish piece: 1 article, 2 quotes');
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.keyboard.press('Enter');
    await gone();
    const published = await api.published(article);
    expect(published?.quotes).toMatchObject([
      { speaker: { name: 'Viktor Khrenin' } },
      { speaker: { name: 'Viktor Khrenin' } },
    ]);
  });

  it('says what a second publication changes, and what readers will not see any more', async () => {
    const article = await api.article('A harbour, twice', SURE);
    await api.publish(article);
    const [harbour, pilots] = SURE;
    const buoys = '“The buoys are new,” Viktor Khrenin said.';
    await api.rewrite(article, [harbour.replace('open', 'shut'), pilots, buoys]);

    await open(article);
    await dialog.getByText('Article, 3 quotes: 1 new, 1 changed, 1 as it is').waitFor();
    await dialog.getByText('Readers will not see this quote any more').waitFor();
    await dialog.getByText('“And the ferries will run at night”').waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await dialog.getByRole('button', { name: 'Publish piece: 1 article, 2 quotes' }).click();
    await gone();
    const published = await api.published(article);
    expect(published?.quotes.map(({ text }: Doc) => text)).toEqual([
      'The harbour is shut again,',
      'The pilots will come in May,',
      'The buoys are new,',
    ]);
  });

  it('counts who goes out with the piece', async () => {
    await api.post(`/content-manager/collection-types/${OFFICIAL}`, {
      name: 'Bea Norrland',
    });
    await open(await api.article('A new name', ['“The lake is deep,” said Bea Norrland.']));
    await dialog
      .getByRole('button', { name: 'Publish piece: 1 article, 1 quote, 1 official' })
      .waitFor();
    await page.keyboard.press('Escape');
    await gone();
  });

  it('is worked by the keys alone', async () => {
    const article = await api.article('By the keys', SURE);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    // The rights of the user come after the form.
    await publishButton().click({ trial: true });
    await page.getByRole('textbox', { name: /^Title/ }).focus();
    await page.keyboard.press('ControlOrMeta+Shift+Enter');
    await dialog.getByRole('button', { name: /^Publish piece/ }).waitFor();
    await page.keyboard.press('Escape');
    await gone();
    await focusOnPublish();

    await page.keyboard.press('Enter');
    await dialog.getByRole('button', { name: /^Publish piece/ }).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'quotes-publish-article');
    await page.keyboard.press('Enter');
    await gone();
    expect(await api.published(article)).not.toBeNull();
  });

  it('leads to the fields that are in the way', async () => {
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

  it('leads to the quote in the panel', async () => {
    await open(await api.article('Whose words', [UNSURE]));
    await dialog.getByRole('button', { name: 'Go to the quote' }).click();
    await gone();
    await page.waitForFunction(
      () => document.activeElement?.ariaLabel === 'Quote: Nobody was told.'
    );
  });

  describe('of words that are public under another name', () => {
    const SAID_BY_ANOTHER = [`“${ROAD},” said Oppah Muchinguri-Kashiri.`];
    const blockedBy = (title: string) => api.article(title, SAID_BY_ANOTHER);

    beforeAll(async () => {
      await api.publish(await api.article('The first road', [`“${ROAD},” said Viktor Khrenin.`]));
    });

    it('leads to the other piece, in a tab of its own, and checks again afterwards', async () => {
      await open(await blockedBy('Another road'));
      const [tab] = await Promise.all([
        page.waitForEvent('popup'),
        dialog.getByRole('link', { name: 'Open the other piece' }).click(),
      ]);
      await tab.getByRole('heading', { level: 1, name: 'The first road' }).waitFor();
      await tab.close();
      const checked = page.waitForResponse(/\/preflight/);
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      expect((await checked).status()).toBe(200);
      await page.keyboard.press('Escape');
      await gone();
      // Settled it is, but the panel does not leave it at that.
      const panel = page.locator('#quotes-panel');
      await panel.getByText('Settled', { exact: true }).waitFor();
      await panel.getByText('1 is public elsewhere under another name.').waitFor();
    });

    it('refuses an override without a reason, and keeps the reason in the trail', async () => {
      const article = await blockedBy('A road all the same');
      await open(article);
      await dialog.getByText('is public in “The first road” under Viktor Khrenin').waitFor();
      expect(await violations(page, DIALOG)).toEqual([]);
      const override = dialog.getByRole('button', { name: 'Publish in spite of this' });
      await override.click();
      await dialog.getByText('Say why the piece should go out all the same.').waitFor();
      const reason = dialog.getByRole('textbox', { name: /^Reason/ });
      expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await violations(page, DIALOG)).toEqual([]);
      expect(await api.published(article)).toBeNull();

      await reason.fill('Both were at the table, the recording has it');
      await override.click();
      await gone();
      await page.getByText('The piece is published. Your reason is in the trail.').waitFor();
      await page.getByText('Published', { exact: true }).first().waitFor();
      expect(await api.published(article)).not.toBeNull();
      await page.getByRole('link', { name: 'Trail' }).click();
      const row = page.getByRole('row').filter({ hasText: 'Published past a blocker' });
      await row.getByText('Both were at the table, the recording has it').waitFor();
      await row.getByText('A road all the same').waitFor();
    });

    it('says to whoever may not override who could', async () => {
      const editor = await openPage(room.browser, room.demo);
      await api.withdraw('Editor', 'plugin::quotes.override');
      await logIn(editor, { ...room.demo, ...(await api.userOf('Editor')) });
      await open(await blockedBy('A road for the editor'), editor);
      const own = editor.getByRole('dialog');
      await own.getByText('Somebody with the right to publish past a blocker').waitFor();
      expect(await own.getByRole('button', { name: /^Publish piece/ }).isDisabled()).toBe(true);
      expect(await own.getByRole('button', { name: /in spite of/ }).count()).toBe(0);
      expect(await violations(editor, DIALOG)).toEqual([]);
      await editor.context().close();
    });

    it('takes from an editor that both said them', async () => {
      const article = await blockedBy('A road for two');
      await open(article);
      await dialog.getByRole('button', { name: 'Both said it' }).click();
      await dialog.getByText('Publish this piece?').waitFor();
      await isSaidAloud(/^Noted that both said it\./);
      await dialog.getByRole('button', { name: 'Publish piece: 1 article, 1 quote' }).click();
      await gone();
      expect(await api.published(article)).not.toBeNull();
    });
  });

  it('tells when something came in between, and how the piece stands now', async () => {
    const article = await api.article('Changed meanwhile', SURE);
    await open(article);
    await api.rewrite(article, [UNSURE]);
    await dialog.getByRole('button', { name: /^Publish piece/ }).click();
    await dialog.getByText('Something has changed since the check').waitFor();
    await dialog.getByText('1 thing stands in the way').first().waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    expect(await api.published(article)).toBeNull();
    await page.keyboard.press('Escape');
    await gone();
  });

  it('says that it is offline, and goes on once it is online again', async () => {
    const article = await api.article('Without a line', SURE);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    await page.context().setOffline(true);
    await publishButton().click();
    await dialog.getByText('You are offline, or the server does not answer.').waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.context().setOffline(false);
    const publish = dialog.getByRole('button', { name: 'Publish piece: 1 article, 3 quotes' });
    await publish.waitFor();

    await page.context().setOffline(true);
    await publish.click();
    const unanswered = dialog.getByText('The server does not answer.');
    await unanswered.waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.context().setOffline(false);
    await unanswered.waitFor({ state: 'hidden' });
    await publish.click();
    await gone();
    expect(await api.published(article)).not.toBeNull();
  });

  it('keeps what was typed where there is no line to save it', async () => {
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

  it('can be asked again where the check itself went wrong', async () => {
    const article = await api.article('Twice asked', SURE);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    const error = { status: 500, name: 'InternalServerError', message: 'The disk is full' };
    await page.route(/\/preflight/, (route) => route.fulfill({ status: 500, json: { error } }));
    await publishButton().click();
    await dialog.getByText('The piece could not be checked: The disk is full').waitFor();
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.unroute(/\/preflight/);
    await dialog.getByRole('button', { name: 'Try again' }).click();
    await dialog.getByRole('button', { name: /^Publish piece/ }).waitFor();
    await page.keyboard.press('Escape');
    await gone();
  });

  it('shows thirty things in the way without losing its buttons', async () => {
    const rooms = Array.from({ length: 30 }, (_, i) => `“Nobody knew of room ${i + 1}.”`);
    await open(await api.article('Thirty rooms', rooms));
    await dialog.getByText('30 things stand in the way').first().waitFor();
    const box = await dialog.getByRole('button', { name: 'Go back' }).boundingBox();
    const { height } = page.viewportSize()!;
    expect(box!.y + box!.height).toBeLessThan(height);
    await dialog.getByText('Nobody knew of room 30').scrollIntoViewIfNeeded();
    expect(await violations(page, DIALOG)).toEqual([]);
    await dialog.getByRole('button', { name: 'Go back' }).click();
    await gone();
    await focusOnPublish();
  });

  it('does not open by itself where the editor comes back to a piece', async () => {
    await open(await api.article('Come back', SURE));
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    await page.goForward();
    await publishButton().waitFor();
    await stillness(page);
    expect(await dialog.count()).toBe(0);
  });

  it('is as good in the dark', async () => {
    const article = await api.article('A road in the dark', [...LIKELY, UNSURE], {
      standfirst: 'It “was built in a night”, it is said.',
    });
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'dark'));
    await open(article, page, { isUncached: true });
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.evaluate(() => localStorage.setItem('STRAPI_THEME', 'light'));
  });

  it('of many pieces at once names those that are not ready, and publishes none', async () => {
    const paragraphs = [SURE[0], UNSURE, SURE[1], '“We were not asked.”', SURE[2]];
    const articles: Doc[] = [];
    for (const [i, paragraph] of paragraphs.entries()) {
      articles.push(await api.article(`Bulk piece ${i + 1}`, [paragraph]));
    }
    const arePublished = async () => {
      const found = await Promise.all(articles.map((article) => api.published(article)));
      return found.map((article) => article !== null);
    };
    await page.goto(`${ARTICLES}?_q=Bulk piece&sort=title:ASC`);
    await stillness(page);
    await page.getByRole('checkbox', { name: 'Select all entries' }).click();
    await publishButton().click();
    await dialog.getByText('Bulk piece 5').waitFor();
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();

    const rejection = dialog.getByRole('alert');
    await rejection.getByText('Nothing was published, because 2 pieces are not ready').waitFor();
    expect(await rejection.getByRole('link').allInnerTexts()).toEqual([
      expect.stringContaining('Bulk piece 2'),
      expect.stringContaining('Bulk piece 4'),
    ]);
    await rejection.getByText('“Nobody was told.” has no speaker').waitFor();
    expect(await violations(page, `${DIALOG} [role="alert"]`)).toEqual([]);

    expect(await arePublished()).toEqual([false, false, false, false, false]);

    for (const title of ['Bulk piece 2', 'Bulk piece 4']) {
      await dialog.getByRole('row', { name: title }).getByRole('checkbox').click();
    }
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Published document').waitFor();
    expect(await rejection.count()).toBe(0);
    expect(await arePublished()).toEqual([true, false, true, false, true]);
    await page.keyboard.press('Escape');
  });

  it('is not there for an official, whom Strapi publishes as ever', async () => {
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
