/** Strapi's own forms: facts about a quote, corrections, the name of an official. */
import type { Page } from 'playwright-core';
import { violations } from '../helpers/browser/axe';
import { ARTICLES, openForm, openPage, logIn, stillness } from '../helpers/browser/browser';
import { QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const DIALOG = '[role="dialog"]';
const QUOTES = `/admin/content-manager/collection-types/${QUOTE}`;
const OFFICIALS = '/admin/content-manager/collection-types/api::official.official';
const SAID = '“The harbour is open again,” said Viktor Khrenin.';
const LABEL = 'Show readers that the article was updated';

jest.setTimeout(120_000);

describe('the forms of the content manager', () => {
  const room = useNewsroom('content-forms');
  const api = () => room.api;

  const open = (page: Page, path: string, field: RegExp) => openForm(page, path, { field });
  const save = async (page: Page) => {
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Save', disabled: true }).waitFor();
    await stillness(page);
  };

  async function quoteOf(title: string): Promise<string> {
    const { documentId } = await api().article(title, [SAID]);
    const [quote] = await api().get<{ documentId: string }[]>(
      `/quotes/articles/${documentId}/quotes?locale=en`
    );
    return quote!.documentId;
  }

  it('keep what an editor writes of a quote', async () => {
    const { page } = room;
    const quoteId = await quoteOf('A quote with facts');
    await open(page, `${QUOTES}/${quoteId}`, /^Occasion/);
    await page.getByRole('textbox', { name: /^Occasion/ }).fill('Opening of the harbour');
    await page.getByLabel(/^Link to the source/).fill('https://example.org/speech');
    const saidOn = page.getByRole('combobox', { name: /^Said on/ });
    await saidOn.click();
    await saidOn.pressSequentially('09/17/2025');
    await page.keyboard.press('Enter');
    const agreements = page.getByRole('combobox', { name: /^Agreements/ });
    await agreements.click();
    await page.getByRole('option').first().click();
    await save(page);

    await open(page, `${QUOTES}/${quoteId}`, /^Occasion/);
    expect(await page.getByRole('textbox', { name: /^Occasion/ }).inputValue()).toBe(
      'Opening of the harbour'
    );
    expect(await page.getByLabel(/^Link to the source/).inputValue()).toBe(
      'https://example.org/speech'
    );
    const saved = await api().get<Doc>(
      `/content-manager/collection-types/${QUOTE}/${quoteId}?locale=en`
    );
    expect(saved).toMatchObject({
      saidOn: '2025-09-17',
      occasion: 'Opening of the harbour',
      sourceUrl: 'https://example.org/speech',
      agreements: { count: 1 },
    });
  });

  it('show what is wrong with an address at its field', async () => {
    const { page } = room;
    const quoteId = await quoteOf('A quote with a wrong address');
    await open(page, `${QUOTES}/${quoteId}`, /^Occasion/);
    await page.getByLabel(/^Link to the source/).fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Save' }).click();
    await page
      .getByText(/is not the address of a web page/)
      .first()
      .waitFor();
    expect(await page.getByLabel(/^Link to the source/).getAttribute('aria-invalid')).toBe('true');
  });

  it('save an article that was open while its quotes were reviewed', async () => {
    const { page } = room;
    const article = await api().article('Reviewed meanwhile', ['“Nothing was decided.”']);
    await openForm(page, `${ARTICLES}/${article.documentId}`);
    const [quote] = await api().get<Doc[]>(
      `/quotes/articles/${article.documentId}/quotes?locale=en`
    );
    await api().post(`/quotes/quotes/${quote.documentId}/dismiss`, { locale: 'en' });
    await page.getByRole('textbox', { name: /^Title/ }).fill('Saved afterwards');
    await save(page);
    const { title } = await api().get<Doc>(
      `/content-manager/collection-types/api::article.article/${article.documentId}?locale=en`
    );
    expect(title).toBe('Saved afterwards');
  });

  it('offer the update that readers see, and set it with Publish', async () => {
    const { page } = room;
    const article = await api().article('A correction', ['The pier is in the south.']);
    await api().publish(article);
    await api().put(
      `/content-manager/collection-types/api::article.article/${article.documentId}?locale=en`,
      { corrections: [{ date: '2026-01-02T09:00:00.000Z', text: 'The pier is in the north.' }] }
    );
    await openForm(page, `${ARTICLES}/${article.documentId}`, { isUncached: true });
    await page.getByRole('button', { name: 'Publish', exact: true }).click();
    const dialog = page.getByRole('dialog');
    const checkbox = dialog.getByRole('checkbox', { name: LABEL });
    await checkbox.waitFor();
    expect(await checkbox.isChecked()).toBe(true);
    expect(await violations(page, DIALOG)).toEqual([]);
    await page.screenshot({ path: '.tmp/test-results/readers-update-light.png' });
    // By the keyboard alone: off and on again.
    await checkbox.focus();
    await page.keyboard.press('Space');
    expect(await checkbox.isChecked()).toBe(false);
    await page.keyboard.press('Space');
    const start = Date.now();
    await dialog.getByRole('button', { name: /^Publish 1 article/ }).click();
    await dialog.waitFor({ state: 'hidden' });
    const { data } = (await (
      await fetch(`${room.demo.url}/api/articles/${article.documentId}`)
    ).json()) as Doc;
    expect(Date.parse(data.updatedForReadersAt)).toBeGreaterThanOrEqual(start - 60_000);
  });

  it('warn of an official of the same name, in the dark and in Russian too', async () => {
    const { page } = room;
    await open(page, `${OFFICIALS}/create`, /^Name/);
    await page.getByText('No other official has this name.').waitFor();
    await page.getByRole('textbox', { name: /^Name/ }).first().fill('Viktor Khrenin');
    await page.getByText(/^Another official has this name/).waitFor();
    await page
      .getByRole('link', { name: /Khrenin/ })
      .first()
      .waitFor();
    await page.screenshot({ path: '.tmp/test-results/namesakes-light.png' });

    const dark = await openPage(room.browser, room.demo);
    await logIn(dark, room.demo);
    await dark.goto('/admin');
    await dark.evaluate(() => {
      localStorage.setItem('STRAPI_THEME', 'dark');
      localStorage.setItem('strapi-admin-language', 'ru');
    });
    await dark.goto(`${OFFICIALS}/create?plugins[i18n][locale]=en`);
    const name = dark.getByRole('textbox', { name: /^Имя/ }).first();
    await name.waitFor();
    await stillness(dark);
    await name.fill('Viktor Khrenin');
    await dark.getByText(/^Такое имя есть у другого официального лица/).waitFor();
    await dark.screenshot({ path: '.tmp/test-results/namesakes-dark.png' });
    await dark.context().close();
  });
});
