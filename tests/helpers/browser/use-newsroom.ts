import type { Browser, Page } from 'playwright-core';
import { launchChromium, logIn, openPage } from './browser';
import { startDemo, type Demo } from '../servers/demo';
import { demoApi, type DemoApi } from '../servers/demo-api';

export interface Newsroom {
  demo: Demo;
  api: DemoApi;
  browser: Browser;
  /** Logged in as the demo's admin. */
  page: Page;
}

/** The demo may have to be built first, where a file runs by itself. */
const START_MS = 360_000;

/**
 * A demo of its own for the tests of a `describe`, with a page that is logged in. What it answers is filled when the
 * tests begin.
 * @param name of the file: what the browser showed last, which says more than a timeout does, is kept under it
 */
export function useNewsroom(name: string): Newsroom {
  const room = {} as Newsroom;

  beforeAll(async () => {
    room.demo = await startDemo();
    room.browser = await launchChromium();
    room.page = await openPage(room.browser, room.demo);
    room.api = await demoApi(room.demo);
    await logIn(room.page, room.demo);
  }, START_MS);

  afterEach(() => room.page?.screenshot({ path: `.tmp/test-results/${name}.png` }));

  afterAll(async () => {
    await room.browser?.close();
    await room.demo?.stop();
  });

  return room;
}
