import type { Browser, Page } from 'playwright-core';
import { launchChromium, logIn, openPage } from './browser';
import { startDemo, type Demo } from '../servers/demo';
import { demoApi, type DemoApi } from '../servers/demo-api';

export interface Newsroom {
  demo: Demo;
  api: DemoApi;
  browser: Browser;
  /** Logged in as the demo's admin. A test that closes it puts another in its place. */
  page: Page;
}

/** Set by tests/helpers/browser/browser-environment.ts. */
const hasFailed = () => Boolean((globalThis as { testHasFailed?: boolean }).testHasFailed);

/** The demo may have to be built first, where a file runs by itself. */
const START_MS = 360_000;

/**
 * A demo of its own for the tests of a `describe`, with a page that is logged in. What it answers is filled when the
 * tests begin.
 * @param name of the file: what the browser shows when a test fails, which says more than a timeout does, is kept under it
 */
export function useNewsroom(name: string): Newsroom {
  const room = {} as Newsroom;

  beforeAll(async () => {
    [room.demo, room.browser] = await Promise.all([startDemo(), launchChromium()]);
    room.page = await openPage(room.browser, room.demo);
    room.api = await demoApi(room.demo);
    await logIn(room.page, room.demo);
  }, START_MS);

  afterEach(async () => {
    if (!hasFailed() || !room.browser) return;
    const pages = room.browser.contexts().flatMap((context) => context.pages());
    for (const [i, page] of pages.entries())
      await page.screenshot({ path: `.tmp/test-results/${name}-${i + 1}.png` });
  });

  afterAll(() => Promise.all([room.browser?.close(), room.demo?.stop()]));

  return room;
}
