import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import type { Demo } from './demo';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
];

export const ARTICLES = '/admin/content-manager/collection-types/api::article.article';

export function launchChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: FLAGS });
}

export async function openPage(browser: Browser, demo: Demo): Promise<Page> {
  const context = await browser.newContext({
    baseURL: demo.url,
    locale: 'en-GB',
    viewport: { width: 1440, height: 1000 },
  });
  // Shorter than a test may take, so that what did not appear is what the failure names.
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

export async function logIn(
  page: Page,
  { email, password }: Pick<Demo, 'email' | 'password'>
): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
}

/** Opens a form and waits until it is filled: what is typed before Strapi sets its values is lost. */
export async function openForm(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await page.getByRole('textbox', { name: /^Title/ }).waitFor();
}

/** The blocks editor hands its text to the form after 300 ms of quiet; nothing on the page tells. */
const EDITOR_QUIET_MS = 600;
/** The editor reads the browser's selection some time after it changes; nothing on the page tells. */
const EDITOR_SELECTION_MS = 300;
const PASTE_ATTEMPTS = 8;

function dispatchPaste(field: Locator, text: string): Promise<void> {
  return field.evaluate((element, words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const options = { clipboardData, bubbles: true, cancelable: true };
    element.dispatchEvent(new ClipboardEvent('paste', options));
  }, text);
}

/** The editor draws an empty line as a byte order mark, and a paragraph's end as it likes. */
const withoutSpace = (text: string): string => text.replace(/[\s\uFEFF]+/g, '');

/**
 * As an editor pastes over all that the field holds: the editor's own paste handler is at work. The event is made here,
 * because a browser without a window has no clipboard that can be counted on. An editor that has not taken notice of
 * the selection yet drops what is pasted or puts it beside what was there: the whole is looked at, and pasted again.
 */
export async function paste(page: Page, field: Locator, text: string): Promise<void> {
  for (let attempt = 0; attempt < PASTE_ATTEMPTS; attempt += 1) {
    await field.click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.waitForTimeout(EDITOR_SELECTION_MS);
    await dispatchPaste(field, text);
    await page.waitForTimeout(EDITOR_QUIET_MS);
    if (withoutSpace(await field.innerText()) === withoutSpace(text)) return;
  }
  throw new Error(`The editor holds “${await field.innerText()}” instead of the pasted “${text}”`);
}

/** The blocks editor has no accessible name: Strapi gives its label an id that is not there. */
export const bodyField = (page: Page): Locator => page.locator('[data-slate-editor]');
export const panelQuotes = (page: Page): Locator => page.getByRole('listitem', { name: /^Quote:/ });
