import type { Page } from 'playwright-core';
import { ARTICLES, bodyField, openForm, panelQuotes, saveFirst } from '../helpers/browser/browser';
import { drawnBlocks, pasteAtCaret, press, selectAll, type } from '../helpers/browser/clipboard';
import { eventually } from '../helpers/eventually';
import { useNewsroom } from '../helpers/browser/use-newsroom';
import { readArticle } from '../helpers/fixtures/real-article';
import { SAMPLES } from '../unit/paste/clipboards';

const TWO = { html: '<p>Alpha <b>bold</b></p><p>Beta</p>', text: 'Alpha bold\nBeta' };
const ONE = { html: '<p>Alpha <i>line</i></p>', text: 'Alpha line' };
const LIST = { html: '<ul><li>Item<ul><li>Deep</li></ul></li></ul>', text: 'Item\nDeep' };

/** The article as Word writes it into the clipboard. */
function asWord(text: string): string {
  const paragraphs = text
    .split('\n')
    .map(
      (line) =>
        `<p class=MsoNormal><span lang=EN-GB style='mso-ansi-language:EN-GB'>${line.replace(/ (\S+) /g, '\n$1 ')}<o:p></o:p></span></p>`
    )
    .join('\n<p class=MsoNormal><o:p>&nbsp;</o:p></p>\n');
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=EN-GB><!--StartFragment-->${paragraphs}<!--EndFragment--></body></html>`;
}

jest.setTimeout(120_000);

describe('text pasted into the body', () => {
  const room = useNewsroom('paste');
  let page: Page;
  beforeAll(() => {
    page = room.page;
  });

  const body = () => bodyField(page);
  /**
   * Leaves out what a card gets a moment after it is drawn: the button for the rest of its text, and the initials that
   * stand in for a portrait.
   */
  const wordsAndSpeakers = async () =>
    (await panelQuotes(page).allInnerTexts()).map((card) =>
      card.replace(/^(Show all|[A-Z]{2})\n/gm, '')
    );
  /** The editor renders shortly after the paste. */
  const holds = (...blocks: string[]) =>
    eventually(async () => expect(await drawnBlocks(body())).toEqual(blocks));
  const undo = () => press(page, 'ControlOrMeta+z');

  beforeEach(async () => {
    await openForm(page, `${ARTICLES}/create`);
    await body().click();
  });

  test('keeps headings, marks, lists and spaces from Word; one undo removes it', async () => {
    const [word] = SAMPLES;
    expect(await pasteAtCaret(page, word)).toBe(true);
    await holds(
      'h2 Harvest talks end in Minsk',
      'p “We will buy every tonne of grain that the region can sell,” Viktor Khrenin said on Tuesday. He spoke of 40\u00a0000\u00a0tonnes.',
      'ul li Wheat and rye',
      'ul ul li winter rye',
      'ol li Signing',
      'p The minister called it “a fair price”.',
      'blockquote Nobody leaves hungry.'
    );
    await undo();
    await holds('p ');
  });

  test('goes into the middle of a paragraph, where typing continues', async () => {
    await type(page, 'xxyy');
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await pasteAtCaret(page, ONE);
    await holds('p xxAlpha lineyy');
    await undo();
    await pasteAtCaret(page, TWO);
    await type(page, '!');
    await holds('p xxAlpha bold', 'p Beta!yy');
  });

  test('replaces a selection, or the whole text', async () => {
    await type(page, 'xxyy');
    await press(page, 'Shift+ArrowLeft', 'Shift+ArrowLeft');
    await pasteAtCaret(page, LIST);
    await holds('p xx', 'ul li Item', 'ul ul li Deep');
    await selectAll(page);
    await pasteAtCaret(page, LIST);
    await selectAll(page);
    await pasteAtCaret(page, TWO);
    await holds('p Alpha bold', 'p Beta');
    await undo();
    await holds('ul li Item', 'ul ul li Deep');
  });

  test('becomes items in a list', async () => {
    await type(page, '- xxyy');
    await press(page, 'ArrowLeft', 'ArrowLeft');
    await pasteAtCaret(page, TWO);
    await holds('ul li xxAlpha bold', 'ul li Betayy');
  });

  test('is left to the editor in a code block', async () => {
    await type(page, '``` xx');
    expect(await pasteAtCaret(page, TWO)).toBe(false);
    await pasteAtCaret(page, { text: 'a  b\n\nc' });
    await holds('pre xxa  b\n\nc');
  });

  test('becomes paragraphs when it has no markup, and a line takes the surrounding format', async () => {
    await pasteAtCaret(page, { text: 'One\u00a0 two\r\n\r\n Three ' });
    await holds('p One two', 'p Three');
    await press(page, 'ControlOrMeta+b');
    await type(page, 'x');
    await pasteAtCaret(page, { text: ' im\u00adportant' });
    await holds('p One two', 'p Threex important');
    expect(await body().locator('p').last().locator('[data-slate-string]').allInnerTexts()).toEqual(
      ['Three', 'x important']
    );
  });

  test('is accepted by the expanded editor', async () => {
    await page.getByRole('button', { name: 'Expand' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('[data-slate-editor]').click();
    await pasteAtCaret(page, TWO);
    await holds('p Alpha bold', 'p Beta');
  });

  test('is not lost when the paste module cannot be loaded', async () => {
    await page.route(/\/paste-into-/, (route) => route.abort());
    await openForm(page, `${ARTICLES}/create`, { isUncached: true });
    await body().click();
    expect(await pasteAtCaret(page, TWO)).toBe(true);
    await holds('p Alpha bold', 'p Beta');
    expect(await body().locator('p').first().locator('[data-slate-leaf]').count()).toBe(1);
    await page.unroute(/\/paste-into-/);
  });

  test('yields the same quotes from Word and from plain text', async () => {
    const text = readArticle();
    const found: string[][] = [];
    for (const clipboard of [{ text }, { text, html: asWord(text) }]) {
      await openForm(page, `${ARTICLES}/create`);
      await page.getByRole('textbox', { name: /^Title/ }).fill(`Pasted ${found.length}`);
      await body().click();
      expect(await pasteAtCaret(page, clipboard)).toBe(true);
      await saveFirst(page);
      await panelQuotes(page).nth(3).waitFor();
      found.push(await wordsAndSpeakers());
    }
    expect(found[0]).toHaveLength(4);
    expect(found[1]).toEqual(found[0]);
  });
});
