import type { Page } from 'playwright-core';
import type { QuoteView } from '../../src/plugins/quotes/shared/contract';
import { violations } from '../helpers/browser/axe';
import {
  ARTICLES,
  bodyField,
  editorReports,
  openForm,
  pageTime,
  panelQuotes,
  paste,
  stillness,
} from '../helpers/browser/browser';
import { useNewsroom } from '../helpers/browser/use-newsroom';

const LIGHT = '“The lamp will burn all night,” Viktor Khrenin said.';
const PIER = '“The pier is ours to mend,” Oppah Muchinguri-Kashiri said.';
const NO_SPEAKER = '“Nothing was decided at all.”';
/** 10,000 words: the text of a long investigation. */
const WORDS = 10_000;
/** More than an avatar of Strapi waits for its picture. */
const PORTRAIT_MS = 1_000;
/** For what has to do with all of them. */
const LONG_MS = 60_000;

/** Paragraphs of twenty words; each tenth has a quotation. */
function longText(): string {
  const filler =
    'The council met again on Monday and spoke for a long time about the road that leads to the old harbour.';
  return Array.from({ length: WORDS / 20 }, (_, i) =>
    i % 10 === 0
      ? `“Pier number ${i} will be mended before the winter,” Viktor Khrenin said on Monday.`
      : filler
  ).join('\n');
}

jest.setTimeout(150_000);

describe('writing with the panel open', () => {
  const room = useNewsroom('desk-typing');
  let page: Page;
  beforeAll(() => {
    page = room.page;
  });

  const panel = () => page.locator('#quotes-panel');
  const card = (words: string) => panelQuotes(page).filter({ hasText: words });
  const quotesOf = (documentId: string) =>
    room.api.get<QuoteView[]>(`/quotes/articles/${documentId}/quotes?locale=en`);
  const openDraft = async (documentId: string) => {
    await openForm(page, `${ARTICLES}/${documentId}`);
    await panelQuotes(page).first().waitFor();
  };

  it('re-renders only the card of the quote that changed', async () => {
    const { documentId } = await room.api.article('Drawn once', [LIGHT, PIER]);
    await openDraft(documentId);
    // Initials stand in for a portrait only after a while.
    await pageTime(page, PORTRAIT_MS);
    await page.evaluate(() => {
      const changes = ((window as never as { drawn: string[] }).drawn = []) as string[];
      for (const element of document.querySelectorAll('#quotes-panel [data-quote-card]')) {
        new MutationObserver(() => changes.push(element.textContent ?? '')).observe(element, {
          subtree: true,
          childList: true,
          characterData: true,
          attributes: true,
        });
      }
    });
    await paste(
      page,
      bodyField(page),
      [`Rain fell. ${LIGHT}`, PIER.replace('ours', 'theirs')].join('\n')
    );
    await card('theirs to mend').waitFor();
    const drawn = await page.evaluate(() => (window as never as { drawn: string[] }).drawn);
    expect(drawn.filter((text) => text.includes('The lamp will burn'))).toEqual([]);
  });

  it('keeps a review through edits, their undo and a save during the analysis', async () => {
    const { documentId } = await room.api.article('Kept', [LIGHT, PIER]);
    await openDraft(documentId);
    await card('The lamp will burn').getByRole('button', { name: 'Confirm' }).click();
    await card('The lamp will burn').getByText('Confirmed').waitFor();

    await paste(page, bodyField(page), [LIGHT.replace('all night', 'all day'), PIER].join('\n'));
    await card('all').filter({ hasText: 'Check again' }).waitFor();
    await bodyField(page).focus();
    for (let i = 0; i < 8 && !(await bodyField(page).innerText()).includes('all night'); i += 1) {
      await page.keyboard.press('ControlOrMeta+z');
      await editorReports(page);
    }
    await card('The lamp will burn all night').getByText('Confirmed').waitFor();

    await page.route('**/quotes/analyse', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue().catch(() => undefined);
    });
    await paste(page, bodyField(page), ['It rained.', LIGHT, PIER, NO_SPEAKER].join('\n'));
    await page.getByRole('button', { name: 'Save' }).click();
    await card('Nothing was decided').waitFor();
    // The analysis comes late as well.
    await stillness(page);
    await page.unroute('**/quotes/analyse');
    expect(await panelQuotes(page).count()).toBe(3);
    expect(await card('The lamp will burn').getByText('Confirmed').count()).toBe(1);
    expect((await quotesOf(documentId)).map(({ review }) => review)).toEqual([
      'confirmed',
      'open',
      'open',
    ]);
  });

  it('saves the draft when a quote of unsaved text is reviewed, and reviews the right quote', async () => {
    const { documentId } = await room.api.article('Saved by a decision', [LIGHT]);
    await openDraft(documentId);
    await paste(page, bodyField(page), [NO_SPEAKER, PIER, LIGHT, PIER].join('\n'));
    await panelQuotes(page).nth(3).waitFor();
    await panelQuotes(page).nth(3).getByRole('button', { name: 'Not a quote' }).click();
    await panelQuotes(page).nth(3).getByRole('button', { name: 'Restore' }).waitFor();
    const reviews = (await quotesOf(documentId)).map(({ review, anchor }) => [
      anchor?.block,
      review,
    ]);
    expect(reviews).toEqual([
      [0, 'open'],
      [1, 'open'],
      [2, 'open'],
      [3, 'dismissed'],
    ]);
    await page.getByRole('button', { name: 'Save', disabled: true }).waitFor();
  });

  it('accepts a paste of 10,000 words', async () => {
    const { documentId } = await room.api.article('Long', [LIGHT]);
    await openDraft(documentId);
    await paste(page, bodyField(page), longText());
    await page.waitForFunction(
      (expected) =>
        document.querySelectorAll('#quotes-panel [data-quote-card]').length === expected,
      WORDS / 200,
      { timeout: LONG_MS }
    );
    await panelQuotes(page).first().getByRole('button', { name: 'Confirm', exact: true }).click();
    await panelQuotes(page).first().getByText('Confirmed').waitFor({ timeout: LONG_MS });
    const quotes = await quotesOf(documentId);
    expect(quotes).toHaveLength(WORDS / 200);
    expect(quotes.filter(({ review }) => review === 'confirmed')).toHaveLength(1);
  });

  it('shows the quotes of the open language version', async () => {
    const { documentId } = await room.api.article('Two languages', [LIGHT]);
    await openDraft(documentId);
    await openForm(page, `${ARTICLES}/${documentId}?plugins[i18n][locale]=ru`);
    await panel().getByText('Quotes will appear here as you write.').waitFor();
    await paste(page, bodyField(page), '«Фонарь будет гореть всю ночь», — сказал Виктор Хренин.');
    await card('Фонарь будет гореть всю ночь').getByText('Виктор Геннадьевич Хренин').waitFor();
  });

  it('passes axe-core in the panel and the drawer', async () => {
    const { documentId } = await room.api.article('For everybody', [
      LIGHT,
      NO_SPEAKER,
      '“Once more,” said Petra Unlisted, a harbour pilot.',
      'Viktor Khrenin said that the harbour would be dredged in August.',
    ]);
    await openDraft(documentId);
    await panelQuotes(page).nth(1).getByRole('button', { name: 'Change speaker' }).click();
    await panel()
      .getByRole('button', { name: /reported statement/ })
      .click();
    await panel().getByRole('button', { name: 'Mark a missed quote' }).click();
    expect(await violations(page, '#quotes-panel')).toEqual([]);
    await page.keyboard.press('Escape');

    await panelQuotes(page).nth(2).getByRole('button', { name: 'Change speaker' }).click();
    await panelQuotes(page).nth(2).getByRole('button', { name: 'Add an official' }).click();
    await page.getByRole('group', { name: /official/i }).waitFor();
    expect(await violations(page, '#quotes-panel')).toEqual([]);

    await panel().getByRole('button', { name: 'Review' }).click();
    await page.getByRole('dialog', { name: 'Review quotes' }).waitFor();
    expect(await violations(page, '[role="dialog"]')).toEqual([]);
  });

  it('adds an unknown speaker as an official, and publishes both together', async () => {
    const { documentId } = await room.api.article('With a newcomer', [
      'Norwegian Energy Minister Signe Falkberg spoke in Oslo.',
      '“The grid will hold this winter,” Falkberg said.',
    ]);
    await openDraft(documentId);
    const quote = panelQuotes(page).first();
    await quote.getByRole('button', { name: 'Change speaker' }).click();
    await quote.getByRole('button', { name: 'Add an official' }).click();
    const form = quote.getByRole('group', { name: /official/i });
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: 'Name' }).inputValue()).toBe('Signe Falkberg');
    expect(await form.getByRole('textbox', { name: 'Office', exact: true }).inputValue()).toBe(
      'Energy Minister'
    );
    await form.getByRole('button', { name: 'Add' }).click();
    await quote.getByText('Chosen by an editor').waitFor();

    await page.getByRole('button', { name: 'Publish' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Publish/ })
      .click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const response = await fetch(`${room.demo.url}/api/officials?filters[name]=Signe Falkberg`);
    const { data } = (await response.json()) as { data: { name: string }[] };
    expect(data.map(({ name }) => name)).toEqual(['Signe Falkberg']);
  });
});
