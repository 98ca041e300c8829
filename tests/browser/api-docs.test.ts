import type { Browser, Page } from 'playwright-core';
import { launchChromium, openPage } from '../helpers/browser/browser';
import { startDemo, type Demo } from '../helpers/servers/demo';

describe('the documentation of the API', () => {
  let demo: Demo;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemo();
    browser = await launchChromium();
    page = await openPage(browser, demo);
  }, 360_000);

  afterAll(async () => {
    await browser?.close();
    await demo?.stop();
  });

  test('is browsed without the internet, under the security policy of the whole site', async () => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== demo.url) foreign.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));

    await page.goto('/api/docs');
    await page.getByRole('heading', { name: /^On the Record/ }).waitFor();
    await page.getByText('Search quotes by speaker').click();
    await page.getByText('Words to search for. Results are sorted by relevance').waitFor();
    await page.getByRole('button', { name: 'Try it out' }).click();
    await page.getByRole('button', { name: 'Execute' }).click();
    await page.getByText('"nextCursor"').first().waitFor();

    expect({ foreign, complaints }).toEqual({ foreign: [], complaints: [] });
  });
});
