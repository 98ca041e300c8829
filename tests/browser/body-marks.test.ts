import type { Browser, Page } from 'playwright-core';
import {
  ARTICLES,
  bodyField,
  launchChromium,
  logIn,
  openForm,
  openPage,
  panelQuotes,
} from '../helpers/browser';
import { pasteAtCaret, press, type } from '../helpers/clipboard';
import { startDemo, type Demo } from '../helpers/demo';
import { readPiece } from '../helpers/piece';

/** Enough text above the piece that it stands out of view. */
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
  const words = ['quotes-settled', 'quotes-waiting', 'quotes-danger'].map((name) =>
    marked(page, name)
  );
  return (await Promise.all(words)).flat().sort();
}

/** Whether the marked words are within the frame of the editor, and that on the screen. */
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

/** Scrolling takes its time. */
async function waitUntil(isTrue: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 30; attempt += 1) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The quote did not come into view');
}

jest.setTimeout(120_000);

describe('the quotes in the body', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;
  let quotes: string[];

  beforeAll(async () => {
    demo = await startDemo();
    browser = await launchChromium();
    page = await openPage(browser, demo);
    await logIn(page, demo);
    await openForm(page, `${ARTICLES}/create`);
    await page.getByRole('textbox', { name: /^Title/ }).fill('With marks');
    await bodyField(page).click();
    await pasteAtCaret(page, { text: [...FILLER, readPiece()].join('\n') });
    await panelQuotes(page).nth(3).waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/create'));
    await panelQuotes(page).nth(3).waitFor();
    const labels = await panelQuotes(page).evaluateAll((items) =>
      items.map((item) => item.getAttribute('aria-label') ?? '')
    );
    quotes = labels.map((label) => label.replace('Quote: ', ''));
  }, 360_000);

  // What the browser showed last says more than a timeout does.
  afterEach(() => page?.screenshot({ path: '.tmp/test-results/body-marks.png' }));

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('are underlined, all of them and nothing else', async () => {
    expect(await underlined(page)).toEqual([...quotes].sort());
    expect(await marked(page, 'quotes-chosen')).toEqual([]);
  });

  test.each([3, 0])('number %i, chosen in the panel, is shown; the focus stays', async (index) => {
    await panelQuotes(page).nth(index).locator('blockquote').click();
    await page.waitForFunction(() => CSS.highlights.has('quotes-chosen'));
    expect(await marked(page, 'quotes-chosen')).toEqual([quotes[index]]);
    await waitUntil(() => isInView(page));
    const hasFocus = await bodyField(page).evaluate((editor) =>
      editor.contains(document.activeElement)
    );
    expect(hasFocus).toBe(false);
  });

  test('are marked where they stand while the text around them is edited', async () => {
    await bodyField(page).locator('p').first().click();
    await press(page, 'Home');
    await type(page, 'New words. ');
    await press(page, 'Enter');
    expect(await underlined(page)).toEqual([...quotes].sort());
    await press(page, 'ControlOrMeta+z', 'ControlOrMeta+z');
    expect(await underlined(page)).toEqual([...quotes].sort());
  });

  test('are marked where the editor is expanded, and after it', async () => {
    await page.getByRole('button', { name: 'Expand' }).click();
    await page.getByRole('dialog').locator('[data-slate-editor]').waitFor();
    await page.waitForTimeout(300);
    expect(await underlined(page)).toEqual([...quotes].sort());
    await page.getByRole('button', { name: 'Collapse' }).click();
    await page.locator('main [data-slate-editor]').waitFor();
    await page.waitForTimeout(300);
    expect(await underlined(page)).toEqual([...quotes].sort());
  });
});
