import type { Page } from 'playwright-core';
import type { QuoteView } from '../../src/plugins/quotes/shared/contract';
import {
  ARTICLES,
  bodyField,
  holdBack,
  logIn,
  openForm,
  openPage,
  panelQuotes,
  paste,
} from '../helpers/browser/browser';
import { demoApi } from '../helpers/servers/demo-api';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const QUOTES = [
  '“The lighthouse will be lit again in May,” Viktor Khrenin said.',
  '“Nothing was decided at all.”',
];

jest.setTimeout(120_000);

describe('two editors, and each role', () => {
  const room = useNewsroom('desk-editors');
  const pages: Page[] = [];

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close();
  });

  async function pageOf(user: { email: string; password: string }): Promise<Page> {
    const page = await openPage(room.browser, room.demo);
    pages.push(page);
    await logIn(page, user);
    return page;
  }
  const quotesOf = (documentId: string) =>
    room.api.get<QuoteView[]>(`/quotes/articles/${documentId}/quotes?locale=en`);
  const panel = (page: Page) => page.locator('#quotes-panel');
  const open = async (page: Page, documentId: string) => {
    await openForm(page, `${ARTICLES}/${documentId}`);
    await panelQuotes(page).first().waitFor();
  };

  it('shows another editor’s review, and rejects a conflicting one without overwriting it', async () => {
    const editor = await room.api.userOf('Editor');
    const { documentId } = await room.api.article('Two editors', QUOTES);
    const one = room.page;
    await open(one, documentId);
    const quote = panelQuotes(one).first();
    const data = await quotesOf(documentId);
    const other = await demoApi({ ...room.demo, ...editor });
    const release = await holdBack(one, '**/quotes/articles/*/quotes?*');
    await other.post(`/quotes/quotes/${data[0].documentId}/dismiss`, { locale: 'en' });
    // The panel has not heard of it.
    await quote.getByRole('button', { name: 'Confirm' }).click();
    await one.getByText(/^Editor has decided about this quote/).waitFor();
    await release();
    await quote.getByRole('button', { name: 'Restore' }).waitFor();

    await other.post(`/quotes/quotes/${data[0].documentId}/restore`, { locale: 'en' });
    await quote.getByText('Certain').waitFor();
    const now = await quotesOf(documentId);
    expect(now[0].review).toBe('open');
  });

  it('loads a newer version saved by another editor, and never overwrites it with a review', async () => {
    const { documentId } = await room.api.article('Two texts', QUOTES);
    const { page } = room;
    await open(page, documentId);
    const saveInOtherTab = (text: string) =>
      room.api.put(
        `/content-manager/collection-types/api::article.article/${documentId}?locale=en`,
        {
          title: 'Two texts',
          body: [{ type: 'paragraph', children: [{ type: 'text', text }] }],
        }
      );

    await saveInOtherTab('“The lamp came from Minsk,” Viktor Khrenin said.');
    await panelQuotes(page).filter({ hasText: 'The lamp came from Minsk' }).waitFor();
    await bodyField(page).filter({ hasText: 'The lamp came from Minsk' }).waitFor();

    await paste(page, bodyField(page), '“Mine is another text,” Viktor Khrenin said.');
    await panelQuotes(page).filter({ hasText: 'Mine is another text' }).waitFor();
    await saveInOtherTab('“A third text it is,” Viktor Khrenin said.');
    await page.getByText('Another user has saved a newer version.').waitFor();
    await panelQuotes(page).first().getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('Load it before you review quotes.').waitFor();
    const data = await quotesOf(documentId);
    expect(data.map(({ text, review }) => [text, review])).toEqual([
      ['A third text it is,', 'open'],
    ]);
    await page.getByRole('button', { name: 'Discard my changes and load theirs' }).click();
    await panelQuotes(page).filter({ hasText: 'A third text it is' }).waitFor();
  });

  it('lets an author review quotes of own articles, but not publish', async () => {
    const author = await room.api.userOf('Author');
    const own = await demoApi({ ...room.demo, ...author });
    const { documentId } = await own.article('Of an author', QUOTES);
    const page = await pageOf(author);
    await open(page, documentId);
    await panelQuotes(page).first().getByRole('button', { name: 'Confirm' }).click();
    await panelQuotes(page).first().getByText('Confirmed').waitFor();
    expect(await page.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
  });

  it('shows read-only users the quotes without buttons, and others no panel', async () => {
    const articles = (action: string) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: 'api::article.article',
      properties: { fields: ['title', 'body'], locales: ['en'] },
    });
    const proofReader = await room.api.user('Proof', [
      articles('read'),
      { action: 'plugin::quotes.read' },
    ]);
    const layoutNewsroom = await room.api.user('Layout', [articles('read'), articles('update')]);
    const { documentId } = await room.api.article('Of two roles', QUOTES);

    const reader = await pageOf(proofReader);
    await open(reader, documentId);
    expect(await panelQuotes(reader).count()).toBe(2);
    for (const name of [
      'Confirm',
      'Choose speaker',
      'Not a quote',
      'Review',
      'Mark a missed quote',
    ]) {
      expect(await panel(reader).getByRole('button', { name }).count()).toBe(0);
    }

    const layout = await pageOf(layoutNewsroom);
    await openForm(layout, `${ARTICLES}/${documentId}`);
    expect(await panel(layout).count()).toBe(0);
  });

  it('shows the public version read-only, and retries after an error', async () => {
    const article = await room.api.article('Public', [QUOTES[0]!]);
    const { documentId } = article;
    await room.api.publish(article);
    const { page } = room;
    await open(page, documentId);
    await page.getByRole('tab', { name: 'Published' }).click();
    await panel(page).getByText('Quotes as readers see them.').waitFor();
    expect(await panel(page).getByRole('button', { name: 'Confirm' }).count()).toBe(0);

    await page.getByRole('tab', { name: 'Draft' }).click();
    await panel(page).getByRole('button', { name: 'Confirm', exact: true }).waitFor();
    await page.route('**/quotes/analyse', (route) => route.abort());
    await paste(page, bodyField(page), '“Offline we wait,” Viktor Khrenin said.');
    await panel(page).getByRole('button', { name: 'Try again' }).waitFor();
    await page.unroute('**/quotes/analyse');
    await panel(page).getByRole('button', { name: 'Try again' }).click();
    await panelQuotes(page).filter({ hasText: 'Offline we wait' }).waitFor();
    expect(await panel(page).getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });
});
