import type { Locator, Page } from 'playwright-core';
import { bodyField, dispatchPaste, editorFollows, editorReports, type Clipboard } from './browser';
import { eventually } from '../eventually';

const BLOCK = '[data-slate-node="element"]:not([data-slate-inline])';

/*
 * The form re-renders the editor after a change, and the editor then puts the selection back to where it
 * knows it: what the browser has selected since is lost. So each change waits until the form has it.
 */

/** Presses keys in the editor, one after another, as slowly as it follows. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await editorFollows(page);
  }
  await editorReports(page);
}

export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await editorReports(page);
}

/** Presses a key until the selection of the page is so: an editor that has just been re-rendered puts it back. */
async function pressUntil(page: Page, key: string, isSo: () => boolean): Promise<void> {
  await eventually(async () => {
    await press(page, key);
    if (!(await page.evaluate(isSo))) throw new Error(`${key} does not select what it should.`);
  });
}

/** Selects all that the editor holds, more than an empty line. */
export const selectAll = (page: Page): Promise<void> =>
  pressUntil(page, 'ControlOrMeta+a', () => document.getSelection()?.isCollapsed === false);

/** Puts the caret to the beginning of the line that it is in. */
export const pressHome = (page: Page): Promise<void> =>
  pressUntil(page, 'Home', () => {
    const { isCollapsed, anchorOffset } = document.getSelection() ?? {};
    return isCollapsed === true && anchorOffset === 0;
  });

/** Reads what the editor shows, to notice a change. */
const drawn = (page: Page): Promise<string> =>
  bodyField(page).evaluate((editor) => editor.innerHTML);

/**
 * A paste at the caret, with what other programs put into the clipboard; waits until the editor shows it.
 * @returns whether the page took it; else the browser would now do what it does by itself
 */
export async function pasteAtCaret(page: Page, clipboard: Clipboard): Promise<boolean> {
  await editorFollows(page);
  const before = await drawn(page);
  const taken = await dispatchPaste(bodyField(page), clipboard);
  if (taken) await page.waitForFunction(isRedrawn, before);
  await editorReports(page);
  return taken;
}

const isRedrawn = (before: string): boolean =>
  document.querySelector('[data-slate-editor]')?.innerHTML !== before;

/** The blocks of an editor as lines: `p One line`, `ul li An item`. */
export function drawnBlocks(editor: Locator): Promise<string[]> {
  return editor.evaluate((root, selector) => {
    const all = [...root.querySelectorAll(selector)];
    const wordsOf = (block: Element) =>
      [...block.querySelectorAll('[data-slate-string]')].map((node) => node.textContent).join('');
    const nameOf = (block: Element): string => {
      const around = block.parentElement?.closest(selector);
      const name = block.tagName.toLowerCase();
      return around && root.contains(around) ? `${nameOf(around)} ${name}` : name;
    };
    return all
      .filter((block) => !block.querySelector(selector))
      .map((block) => `${nameOf(block)} ${wordsOf(block)}`);
  }, BLOCK);
}
