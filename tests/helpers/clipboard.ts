import type { Locator, Page } from 'playwright-core';
import { bodyField } from './browser';

export interface Clipboard {
  html?: string;
  text: string;
}

/** The blocks editor reads the browser's selection, and draws what it holds, some time after; nothing on the page tells. */
const EDITOR_MS = 400;
const BLOCK = '[data-slate-node="element"]:not([data-slate-inline])';

const settle = (page: Page) => page.waitForTimeout(EDITOR_MS);

/** Presses keys in the editor, one after another, as slowly as it follows. */
export async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
  await settle(page);
}

export async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await settle(page);
}

/**
 * A paste at the caret, with what other programs put into the clipboard. The event is made here, because a browser
 * without a window has no clipboard that can be counted on.
 * @returns whether the page took it; else the browser would now do what it does by itself
 */
export async function pasteAtCaret(page: Page, { html, text }: Clipboard): Promise<boolean> {
  const taken = await bodyField(page).evaluate(
    (editor, contents) => {
      const clipboardData = new DataTransfer();
      if (contents.html) clipboardData.setData('text/html', contents.html);
      clipboardData.setData('text/plain', contents.text);
      const options = { clipboardData, bubbles: true, cancelable: true };
      return !editor.dispatchEvent(new ClipboardEvent('paste', options));
    },
    { html, text }
  );
  await settle(page);
  return taken;
}

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
