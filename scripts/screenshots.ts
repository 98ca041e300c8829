/**
 * The pictures of README and docs, from the running product: npm run screenshots [-- URL E-MAIL PASSWORD].
 * Without a URL it starts a desk of its own, with the sample pieces.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { ARTICLES, launchChromium, logIn, openPage } from '../tests/helpers/browser';
import { startDemo, type Demo } from '../tests/helpers/demo';

const FOLDER = path.resolve(__dirname, '../docs/images');

const SHOTS: { name: string; title: string }[] = [
  { name: 'to-settle', title: 'Night train waits for a room' },
];

function running(url: string, email: string, password: string): Demo {
  return { url, email, password, stop: async () => undefined };
}

async function openArticle(page: Page, title: string): Promise<void> {
  await page.goto(ARTICLES);
  await page.getByText(title).first().click();
  await page
    .getByRole('listitem', { name: /^Quote:/ })
    .first()
    .waitFor();
}

async function main(): Promise<void> {
  const [url, email, password] = process.argv.slice(2);
  const demo = url ? running(url, email, password) : await startDemo();
  const browser = await launchChromium();
  mkdirSync(FOLDER, { recursive: true });
  try {
    const page = await openPage(browser, demo);
    await logIn(page, demo);
    for (const { name, title } of SHOTS) {
      await openArticle(page, title);
      await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
    }
  } finally {
    await browser.close();
    await demo.stop();
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
