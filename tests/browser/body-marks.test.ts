import type { Page } from 'playwright-core';
import { ARTICLES, bodyField, openForm, panelQuotes, saveFirst } from '../helpers/browser/browser';
import { pasteAtCaret, press, pressHome, type } from '../helpers/browser/clipboard';
import { eventually } from '../helpers/eventually';
import { useNewsroom } from '../helpers/browser/use-newsroom';
import { readArticle } from '../helpers/fixtures/real-article';

/** Enough text above the quotes to keep them out of view. */
const FILLER = Array.from({ length: 60 }, (_, i) => `Paragraph ${i + 1} of the background.`);

/** The words that the page marks under a name. */
function marked(page: Page, name: string): Promise<string[]> {
  return page.evaluate((key) => {
    const highlight = CSS.highlights.get(key);
    return highlight ? [...highlight].map((range) => (range as Range).toString()) : [];
  }, name);
}

/** Every quote that the page underlines, whatever its tone. */
async function underlined(page: Page): Promise<string[]> {
  const words = ['quotes-reviewed', 'quotes-pending', 'quotes-danger'].map((name) =>
    marked(page, name)
  );
  return (await Promise.all(words)).flat().sort();
}

/** Tells if the marked text is visible in the editor, and the editor on the screen. */
function isInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('quotes-chosen') ?? [];
    const frame = document.querySelector('[data-slate-editor]')?.parentElement;
    if (!range || !frame) return false;
    const words = (range as Range).getBoundingClientRect();
    const view = frame.getBoundingClientRect();
    return (
      words.top >= Math.max(view.top, 0) &&
      words.bottom <= Math.min(view.bottom, window.innerHeight)
    );
  });
}

jest.setTimeout(120_000);

describe('the quotes in the body', () => {
  const room = useNewsroom('body-marks');
  let page: Page;
  let quotes: string[];

  /** The marks are drawn shortly after the text. */
  const areAllUnderlined = () =>
    eventually(async () => expect(await underlined(page)).toEqual([...quotes].sort()));

  beforeAll(async () => {
    page = room.page;
    await openForm(page, `${ARTICLES}/create`);
    await page.getByRole('textbox', { name: /^Title/ }).fill('With marks');
    await bodyField(page).click();
    const text = [...FILLER, readArticle()].join('\n');
    expect(await pasteAtCaret(page, { text })).toBe(true);
    await panelQuotes(page).nth(3).waitFor();
    await saveFirst(page);
    await panelQuotes(page).nth(3).waitFor();
    const labels = await panelQuotes(page).evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label') ?? '')
    );
    quotes = labels.map((label) => label.replace('Quote: ', ''));
  }, 120_000);

  test('are underlined, and nothing else is', async () => {
    await areAllUnderlined();
    expect(await marked(page, 'quotes-chosen')).toEqual([]);
  });

  test.each([3, 0])('number %i, chosen in the panel, is shown; the focus stays', async (index) => {
    await panelQuotes(page).nth(index).locator('blockquote').click();
    await eventually(async () =>
      expect(await marked(page, 'quotes-chosen')).toEqual([quotes[index]])
    );
    // Scrolling takes its time.
    await eventually(async () => expect(await isInView(page)).toBe(true));
    const hasFocus = await bodyField(page).evaluate((editor) =>
      editor.contains(document.activeElement)
    );
    expect(hasFocus).toBe(false);
  });

  test('stay marked while the text around them is edited', async () => {
    const first = bodyField(page).locator('p').first();
    await first.click();
    await pressHome(page);
    await type(page, 'New words. ');
    await press(page, 'Enter');
    await eventually(async () => expect((await first.innerText()).trim()).toBe('New words.'));
    await areAllUnderlined();
    await press(page, 'ControlOrMeta+z', 'ControlOrMeta+z');
    await eventually(async () => expect(await first.innerText()).toBe(FILLER[0]));
    await areAllUnderlined();
  });

  test('stay marked when the editor is expanded and collapsed', async () => {
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByRole('dialog').locator('[data-slate-editor]').waitFor();
    await areAllUnderlined();
    await page.getByRole('button', { name: 'Collapse' }).click();
    await page.locator('main [data-slate-editor]').waitFor();
    await areAllUnderlined();
  });
});
