import type { BrowserContext, Page } from 'playwright-core';
import { violations } from '../helpers/browser/axe';
import {
  ARTICLES,
  bodyField,
  editorReports,
  openForm,
  openPage,
  panelQuotes,
  paste,
  save,
  saveFirst,
  logIn,
  submitLogin,
} from '../helpers/browser/browser';
import { keptCopies } from '../helpers/browser/kept-copies';
import { eventually } from '../helpers/eventually';
import { demoApi } from '../helpers/servers/demo-api';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const CONTENT = '/content-manager/collection-types/api::article.article';
const CREATE = `${ARTICLES}/create`;
const LIGHT = '“The lamp will burn all night,” Viktor Khrenin said.';
const PIER = '“The pier is ours to keep,” Oppah Muchinguri-Kashiri said.';
const UNAUTHORIZED = {
  data: null,
  error: { status: 401, name: 'UnauthorizedError', message: 'Missing or invalid credentials' },
};
const OFFER = '[aria-label="Unsaved changes"]';
jest.setTimeout(150_000);

const room = useNewsroom('local-copy');

describe('unsaved text', () => {
  /** The browser of one editor: its pages share what is stored. */
  let context: BrowserContext;
  let page: Page;

  beforeEach(() => {
    page = room.page;
    context = page.context();
  });

  const unsaved = (of = page) => of.getByRole('region', { name: 'Unsaved changes' });
  const standfirst = () => page.getByRole('textbox', { name: /^Standfirst/ });
  const title = (of = page) => of.getByRole('textbox', { name: /^Title/ });
  const button = (name: string) => unsaved().getByRole('button', { name });
  const written = (of = page) => bodyField(of).innerText();

  const saved = (documentId: string) =>
    room.api.get<Record<string, unknown>>(`${CONTENT}/${documentId}?locale=en`);
  const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

  const rightsTo = (...actions: string[]) =>
    actions.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: 'api::article.article',
      properties: { fields: ['title', 'body'], locales: ['en'] },
    }));

  /** Waits until the browser has stored what was typed, in one copy. */
  const kept = (...texts: string[]) =>
    eventually(async () => {
      const copies = await keptCopies(page);
      expect(copies.some((copy) => texts.every((text) => copy.includes(text)))).toBe(true);
    });
  /** Closes the page as it is, and opens another in the same browser. */
  async function reopen(path: string): Promise<void> {
    const next = await page.context().newPage();
    await page.close();
    if (page === room.page) room.page = next;
    page = next;
    await openForm(page, path);
  }

  it('is offered after its tab was closed, restored with all fields, and dropped after the save', async () => {
    const { documentId } = await room.api.article('Closed', [LIGHT]);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await title().fill('Closed in a hurry');
    await standfirst().fill('A standfirst of mine');
    await page.getByRole('textbox', { name: 'place' }).first().fill('Minsk');
    await paste(page, bodyField(page), [LIGHT, PIER].join('\n'));
    await kept('Closed in a hurry', 'A standfirst of mine', 'Minsk', PIER);

    await reopen(`${ARTICLES}/${documentId}`);
    await unsaved()
      .getByText(/^Unsaved changes from .+ on this computer\.$/)
      .waitFor();
    expect(await violations(page, OFFER)).toEqual([]);
    expect(await title().inputValue()).toBe('Closed');
    await button('Restore').click();
    expect(await title().inputValue()).toBe('Closed in a hurry');
    expect(await written()).toContain('The pier is ours');
    // The panel reads the text that was restored, and the form is not saved by itself.
    await panelQuotes(page).nth(1).waitFor();
    expect((await saved(documentId)).title).toBe('Closed');

    await save(page);
    expect(await saved(documentId)).toMatchObject({
      title: 'Closed in a hurry',
      standfirst: 'A standfirst of mine',
      dateline: { place: 'Minsk', date: '2025-09-17' },
    });
    await openForm(page, `${ARTICLES}/${documentId}`);
    expect(await written()).toContain('The pier is ours');
    expect(await unsaved().count()).toBe(0);
  });

  it('is compared with a newer draft before it is restored', async () => {
    const article = await room.api.article('Of two', [LIGHT]);
    const { documentId } = article;
    await openForm(page, `${ARTICLES}/${documentId}`);
    await standfirst().fill('A standfirst of mine');
    await paste(page, bodyField(page), PIER);
    await kept('A standfirst of mine', PIER);
    const editor = await demoApi({ ...room.demo, ...(await room.api.userOf('Editor')) });
    await editor.put(`${CONTENT}/${documentId}?locale=en`, {
      title: 'Of another',
      body: body('Theirs is another text.'),
    });

    await reopen(`${ARTICLES}/${documentId}`);
    await unsaved()
      .getByText(/Editor has saved a newer draft since/)
      .waitFor();
    expect(await button('Restore').count()).toBe(0);
    expect(await written()).toContain('Theirs is another text');
    await button('Compare').click();
    const dialog = page.getByRole('dialog', { name: /^Unsaved changes from/ });
    await dialog.getByText(/^Also changed by Editor/).waitFor();
    await dialog.locator('del', { hasText: 'Theirs' }).waitFor();
    await dialog.locator('ins', { hasText: 'pier' }).waitFor();
    expect(await violations(page, '[role="dialog"]')).toEqual([]);
    // The title is not among them: nothing of it was written here.
    expect(await dialog.getByRole('checkbox').count()).toBe(2);
    // The other editor's text is replaced only if it is selected.
    expect(await dialog.getByRole('checkbox', { name: 'Text' }).isChecked()).toBe(false);
    expect(await dialog.getByRole('checkbox', { name: 'Standfirst' }).isChecked()).toBe(true);
    await dialog.getByRole('button', { name: 'Restore selected' }).click();

    expect(await standfirst().inputValue()).toBe('A standfirst of mine');
    expect(await title().inputValue()).toBe('Of another');
    expect(await written()).toContain('Theirs is another text');
    await save(page);
    expect(await saved(documentId)).toMatchObject({
      title: 'Of another',
      standfirst: 'A standfirst of mine',
      body: body('Theirs is another text.'),
    });
    await openForm(page, `${ARTICLES}/${documentId}`);
    expect(await unsaved().count()).toBe(0);
  });

  it('can be discarded, and the discard undone', async () => {
    const { documentId } = await room.api.article('Discarded', [LIGHT]);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await title().fill('Not wanted');
    await kept('Not wanted');
    await reopen(`${ARTICLES}/${documentId}`);
    await button('Discard').click();
    await button('Undo').click();
    await button('Restore').waitFor();
    await button('Discard').click();
    await unsaved().getByText('Changes discarded.').waitFor();
    await openForm(page, `${ARTICLES}/${documentId}`);
    expect(await unsaved().count()).toBe(0);
    expect(await title().inputValue()).toBe('Discarded');
  });

  it('survives a reload of the page', async () => {
    const { documentId } = await room.api.article('Reloaded', [LIGHT]);
    await openForm(page, `${ARTICLES}/${documentId}`);
    page.once('dialog', (dialog) => void dialog.accept());
    await paste(page, bodyField(page), PIER);
    await page.reload();
    await button('Restore').click();
    expect(await written()).toContain('The pier is ours');
  });

  it('survives a session that has ended', async () => {
    const { documentId } = await room.api.article('Expired', [LIGHT]);
    const editor = await room.api.user('Expiring', [
      ...rightsTo('read', 'update'),
      { action: 'plugin::quotes.read' },
    ]);
    page = await openPage(room.browser, room.demo);
    await logIn(page, editor);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await title().fill('Expired, and kept');
    await page.route(/\/(quotes|content-manager|admin)\//, (route) =>
      ['fetch', 'xhr'].includes(route.request().resourceType())
        ? route.fulfill({ status: 401, json: UNAUTHORIZED })
        : route.continue()
    );
    // The panel keeps polling, and is rejected.
    const ended = page.getByRole('alertdialog');
    await ended.getByText(/changes kept on this computer/).waitFor();
    await page.unrouteAll();
    await ended.getByRole('button', { name: 'Confirm' }).click();
    await page.getByLabel('Email').waitFor();

    await submitLogin(page, editor);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await button('Restore').click();
    expect(await title().inputValue()).toBe('Expired, and kept');
    await page.context().close();
  });

  it('is kept apart for two new articles until each is saved', async () => {
    await openForm(page, CREATE);
    const other = await context.newPage();
    await openForm(other, CREATE);
    await title().fill('The first');
    await paste(page, bodyField(page), LIGHT);
    await title(other).fill('The second');
    await Promise.all([kept('The first', LIGHT), kept('The second')]);
    // A copy that another tab has open is not offered here.
    expect(await unsaved(other).count()).toBe(0);
    await other.close();

    await reopen(CREATE);
    await unsaved()
      .getByText(/“The first”/)
      .waitFor();
    await unsaved()
      .getByText(/“The second”/)
      .waitFor();
    // The newest is the first of the two.
    await button('Restore').nth(1).click();
    expect(await title().inputValue()).toBe('The first');
    expect(await written()).toContain('The lamp will burn');
    await saveFirst(page);

    await openForm(page, CREATE);
    await unsaved()
      .getByText(/“The second”/)
      .waitFor();
    expect(
      await unsaved()
        .getByText(/“The first”/)
        .count()
    ).toBe(0);
  });

  it('is offered at once when a save fails and the form is reset', async () => {
    const { documentId } = await room.api.article('Not taken', [LIGHT]);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await paste(page, bodyField(page), PIER);
    const url = `**${CONTENT}/${documentId}?*`;
    await page.route(url, (route) =>
      route.request().method() === 'PUT'
        ? route.fulfill({
            status: 500,
            json: { error: { status: 500, name: 'InternalServerError' } },
          })
        : route.continue()
    );
    await page.getByRole('button', { name: 'Save' }).click();
    await button('Restore').click();
    await page.unroute(url);
    expect(await written()).toContain('The pier is ours');
    await save(page);
    expect((await saved(documentId)).body).toMatchObject(body(PIER));
  });

  it('is hidden from other users and after logout', async () => {
    const { documentId } = await room.api.article('Of one user', [LIGHT]);
    const one = await room.api.user('One', rightsTo('read', 'update'));
    const another = await room.api.user('Another', rightsTo('read', 'update'));
    page = await openPage(room.browser, room.demo);
    const shared = page.context();
    await logIn(page, one);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await title().fill('Mine alone');
    await kept('Mine alone');

    const cookies = await shared.cookies();
    await shared.clearCookies();
    await logIn(page, another);
    await reopen(`${ARTICLES}/${documentId}`);
    expect(await unsaved().count()).toBe(0);

    await shared.clearCookies();
    await shared.addCookies(cookies);
    await reopen(`${ARTICLES}/${documentId}`);
    await button('Restore').waitFor();
    await page.getByRole('button', { name: /One$/ }).click();
    await page.getByRole('menuitem', { name: 'Log out' }).click();
    await page.getByLabel('Email').waitFor();
    await submitLogin(page, one);
    await openForm(page, `${ARTICLES}/${documentId}`);
    expect(await unsaved().count()).toBe(0);
    await shared.close();
  });
});

describe('a part of the form that cannot be loaded', () => {
  const DRAWER = /\/admin\/ReviewDrawer-[^/]+\.js$/;
  const STYLES = /\/admin\/strapi-[^/]+\.css$/;
  let page: Page;

  beforeEach(() => {
    page = room.page;
  });
  afterEach(async () => {
    await page.context().setOffline(false);
    await page.unrouteAll();
  });

  const panel = () => page.locator('#quotes-panel');
  const review = () => panel().getByRole('button', { name: 'Review' }).click();
  const drawer = () => page.getByRole('dialog', { name: 'Review quotes' });

  async function write(name: string): Promise<string> {
    const { documentId } = await room.api.article(name, [LIGHT]);
    // Loads the admin again, because what another test has loaded needs no request.
    await openForm(page, `${ARTICLES}/${documentId}`, { isUncached: true });
    await panelQuotes(page).first().waitFor();
    await page.getByRole('textbox', { name: /^Title/ }).fill(`${name}, written`);
    await editorReports(page);
    return documentId;
  }

  it('leaves the form and its text alone, and works when back online', async () => {
    for (const part of [DRAWER, STYLES]) await page.route(part, (route) => route.abort());
    await write('Offline');
    await page.context().setOffline(true);
    await review();
    await panel()
      .getByText(/^You are offline, and this part of the page/)
      .waitFor();
    expect(await violations(page, '#quotes-panel')).toEqual([]);
    expect(await page.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe(
      'Offline, written'
    );
    await panel().getByRole('button', { name: 'Try again' }).last().click();
    await panel()
      .getByText(/^You are offline, and this part of the page/)
      .waitFor();

    await page.unrouteAll();
    await page.context().setOffline(false);
    await panel()
      .getByText(/^This part of the page could not be loaded/)
      .waitFor();
    await panel().getByRole('button', { name: 'Try again' }).last().click();
    await drawer().waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe(
      'Offline, written'
    );
  });

  it('is loaded while the page is idle, and opens offline', async () => {
    const prefetched = page.waitForResponse(DRAWER);
    await write('Prefetched');
    await (await prefetched).finished();
    await page.context().setOffline(true);
    await page.getByText(/^You are offline\. Your changes are kept on this computer/).waitFor();
    await review();
    await drawer().waitFor();
    await page.context().setOffline(false);
  });

  it('is replaced by a reload after a deploy, and the text is offered again', async () => {
    await page.route(DRAWER, (route) => route.fulfill({ status: 404, body: 'Not Found' }));
    await write('Deployed');
    await review();
    await panel()
      .getByText(/there may be a new version/)
      .waitFor();
    await panel().getByRole('button', { name: 'Close', exact: true }).click();
    expect(
      await panel()
        .getByText(/there may be a new version/)
        .count()
    ).toBe(0);
    await review();
    await page.unrouteAll();
    // No question comes up: the text is kept.
    await panel().getByRole('button', { name: 'Reload the page' }).click();
    await page
      .getByRole('region', { name: 'Unsaved changes' })
      .getByRole('button', { name: 'Restore' })
      .click();
    expect(await page.getByRole('textbox', { name: /^Title/ }).inputValue()).toBe(
      'Deployed, written'
    );
    await review();
    await drawer().waitFor();
  });
});
