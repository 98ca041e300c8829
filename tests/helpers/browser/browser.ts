import {
  chromium,
  type Browser,
  type Locator,
  type Page,
  type Request,
  type Route,
} from 'playwright-core';
import type { Demo } from '../servers/demo';

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

/** Slows the pages down by this factor: what goes wrong on a busy machine shows on an idle one. */
const SLOWDOWN = Number(process.env.TEST_SLOWDOWN ?? 1);
/** Shorter than a test may take, so that what did not appear is what the failure names. */
const TIMEOUT_MS = 20_000;

interface Traffic {
  underWay: Set<Request>;
  /** Number of ended requests. */
  ended: number;
}

const traffic = new WeakMap<Page, Traffic>();

function watchTraffic(page: Page): Traffic {
  const own: Traffic = { underWay: new Set(), ended: 0 };
  traffic.set(page, own);
  const end = (request: Request) => {
    own.underWay.delete(request);
    own.ended += 1;
  };
  page.on('request', (request) => own.underWay.add(request));
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return own;
}

export async function openPage(browser: Browser, demo: Pick<Demo, 'url'>): Promise<Page> {
  const context = await browser.newContext({
    baseURL: demo.url,
    locale: 'en-GB',
    viewport: { width: 1440, height: 1000 },
  });
  context.setDefaultTimeout(TIMEOUT_MS);
  const page = await context.newPage();
  watchTraffic(page);
  if (SLOWDOWN > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  }
  return page;
}

type Login = Pick<Demo, 'email' | 'password'>;

/** Fills in the form for a login that is shown, and waits until it has been accepted. */
export async function submitLogin(page: Page, { email, password }: Login): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel(/^Password/).fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByLabel('Email').waitFor({ state: 'detached' });
  await page.locator('main').first().waitFor();
}

/** Logs in by the form, as an editor does. */
export async function logInByForm(page: Page, login: Login): Promise<void> {
  await page.goto('/admin');
  await submitLogin(page, login);
  await page.getByRole('heading', { level: 1, name: /^Hello/ }).waitFor();
}

/** Logs in without a page to load: whatever is opened next knows the user. */
export async function logIn(page: Page, { email, password }: Login): Promise<void> {
  const context = page.context();
  // Its cookies are those of the page.
  const response = await context.request.post('/admin/login', { data: { email, password } });
  if (!response.ok()) throw new Error(`${email} cannot log in: ${await response.text()}`);
  const { data } = (await response.json()) as { data: { token: string } };
  const domain = new URL(response.url()).hostname;
  await context.addCookies([{ name: 'jwtToken', value: data.token, domain, path: '/admin' }]);
}

/**
 * Waits by the clock of the page itself, and until the page has drawn. What it had planned for earlier is done then,
 * however busy the machine is.
 */
export function pageTime(page: Page, ms: number): Promise<void> {
  return page.evaluate(async (time) => {
    // A changed selection is reported with the next frame.
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, time));
    for (let frames = 0; frames < 2; frames += 1)
      await new Promise((resolve) => requestAnimationFrame(resolve));
  }, ms);
}

/** A page of the content manager with nothing but a line of text. */
const NO_FORM = '/admin/content-manager/no-content-types';

/** The address with the language: without one Strapi looks for it, and draws the form a second time. */
const inEnglish = (path: string): string =>
  path.includes('[locale]') ? path : `${path}?plugins[i18n][locale]=en`;

/** Shows another view as a link does, and waits until that before it is gone. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((target) => {
    document.querySelector('main')!.setAttribute('data-left', '');
    history.pushState(null, '', target);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
  await page.locator('main[data-left]').waitFor({ state: 'detached' });
}

/** Leaves a form as it is, for a view that costs little; Strapi does not ask about what is not saved. */
async function leaveForm(page: Page): Promise<void> {
  await follow(page, NO_FORM);
  await page.locator('main').first().waitFor();
}

/**
 * Tells if the form that is open has to be left first: a new entry, and the same one again, would be shown in it, and
 * Strapi gives it other values some time after.
 */
const isInTheWay = (page: Page, path: string): boolean => {
  const here = new URL(page.url());
  const isSame = here.pathname + decodeURIComponent(here.search) === path;
  return isSame || path.includes('/create?');
};

/** Goes to a view within the admin, if that is open: loading it takes seconds. */
async function show(page: Page, path: string): Promise<void> {
  const isInAdmin = new URL(page.url()).pathname.startsWith('/admin/');
  if (!isInAdmin || (await page.locator('main').count()) !== 1) return void (await page.goto(path));
  const unsaved = page.getByRole('button', { name: 'Save', disabled: false });
  if (isInTheWay(page, path) || (await unsaved.count()) > 0) await leaveForm(page);
  await follow(page, path);
}

interface FormOptions {
  /** Reloads the admin in any case. */
  isUncached?: boolean;
  /** Name of a field by which the form is recognized. */
  field?: RegExp;
}

/**
 * Opens a form and waits until Strapi has filled it and nothing on the page changes any more: what is typed before is
 * lost.
 */
export async function openForm(
  page: Page,
  path: string,
  { isUncached = false, field = /^Title/ }: FormOptions = {}
): Promise<void> {
  const target = inEnglish(path);
  if (isUncached) await page.goto(target);
  else await show(page, target);
  await page.getByRole('textbox', { name: field }).first().waitFor();
  await page.getByRole('button', { name: 'Save' }).waitFor();
  await stillness(page);
}

/** Lets what is held back go; or has it fail, as it does without a line. */
export type Release = (how?: 'continue' | 'abort') => Promise<void>;

/** Keeps the requests for an address from going out until the function that it returns is called. */
export async function holdBack(page: Page, url: string): Promise<Release> {
  let release: (how: 'continue' | 'abort') => void = () => {};
  const released = new Promise<'continue' | 'abort'>((resolve) => (release = resolve));
  const wait = async (route: Route) => {
    const how = await released;
    // The page may have given the request up.
    await route[how]().catch(() => undefined);
  };
  await page.route(url, wait);
  return async (how = 'continue') => {
    release(how);
    await page.unroute(url, wait);
  };
}

const STILL_MS = 150;

/** Waits until the content of the page has not changed for a while. */
function domStillness(page: Page): Promise<void> {
  return page.evaluate(async (still) => {
    let changed = performance.now();
    const observer = new MutationObserver(() => {
      changed = performance.now();
    });
    observer.observe(document.body, { subtree: true, childList: true });
    while (performance.now() - changed < still) {
      await new Promise((resolve) => setTimeout(resolve, still / 3));
      // A page that is at work changes late: only an idle one counts as still.
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    observer.disconnect();
  }, STILL_MS);
}

/** Waits until no request of the page is open, and its content no longer changes. */
export async function stillness(page: Page): Promise<void> {
  const own = traffic.get(page) ?? watchTraffic(page);
  let before: number;
  do {
    before = own.ended;
    await domStillness(page);
  } while (own.underWay.size > 0 || own.ended !== before);
}

/** The blocks editor hands its text to the form after 300 ms of quiet; nothing on the page tells. */
const EDITOR_QUIET_MS = 350;
/** The editor reads the browser's selection at most ten times a second; nothing on the page tells. */
const EDITOR_SELECTION_MS = 120;
const PASTE_ATTEMPTS = 8;

/** Waits until the editor has noticed the selection. */
export const editorFollows = (page: Page): Promise<void> => pageTime(page, EDITOR_SELECTION_MS);
/** Waits until the form has what the editor holds. */
export const editorReports = (page: Page): Promise<void> => pageTime(page, EDITOR_QUIET_MS);

export interface Clipboard {
  html?: string;
  text: string;
}

/**
 * A paste as the page sees it. The event is made here, because a browser without a window has no clipboard that can be
 * counted on.
 * @returns whether the page took it; else the browser would now do what it does by itself
 */
export function dispatchPaste(field: Locator, { html, text }: Clipboard): Promise<boolean> {
  return field.evaluate(
    (element, contents) => {
      const clipboardData = new DataTransfer();
      if (contents.html) clipboardData.setData('text/html', contents.html);
      clipboardData.setData('text/plain', contents.text);
      const options = { clipboardData, bubbles: true, cancelable: true };
      return !element.dispatchEvent(new ClipboardEvent('paste', options));
    },
    { html, text }
  );
}

/** The editor draws an empty line as a byte order mark, and a paragraph's end as it likes. */
const withoutSpace = (text: string): string => text.replace(/[\s\uFEFF]+/g, '');

/** Reads the text in the editor; a paragraph that the mouse is over has a word of its own, for its handle. */
const writtenIn = async (field: Locator): Promise<string> =>
  (await field.locator('[data-slate-string]').allInnerTexts()).join('\n');

/**
 * As an editor pastes over all that the field holds: the editor's own paste handler is at work. An editor that has not
 * taken notice of the selection yet drops what is pasted or puts it next to the existing text: the whole is looked at, and
 * pasted again.
 */
export async function paste(page: Page, field: Locator, text: string): Promise<void> {
  for (let attempt = 0; attempt < PASTE_ATTEMPTS; attempt += 1) {
    await field.click();
    await page.keyboard.press('ControlOrMeta+a');
    await editorFollows(page);
    await dispatchPaste(field, { text });
    await editorReports(page);
    if (withoutSpace(await writtenIn(field)) === withoutSpace(text)) return;
  }
  throw new Error(`The editor holds “${await writtenIn(field)}” instead of the pasted “${text}”`);
}

/** Saves an article again, and waits until nothing is unsaved. */
export async function save(page: Page): Promise<void> {
  await editorReports(page);
  const button = page.getByRole('button', { name: 'Save' });
  await button.click();
  await button.and(page.locator(':disabled')).waitFor();
  await stillness(page);
}

/** Saves an article for the first time, and waits until the new form has replaced the first one. */
export async function saveFirst(page: Page): Promise<void> {
  await editorReports(page);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await stillness(page);
}

/** The blocks editor has no accessible name: Strapi gives its label an id that is not there. */
export const bodyField = (page: Page): Locator => page.locator('[data-slate-editor]');
export const panelQuotes = (page: Page): Locator => page.getByRole('listitem', { name: /^Quote:/ });
