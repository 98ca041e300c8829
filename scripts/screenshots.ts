/**
 * Makes the pictures of README and docs from the running product: npm run screenshots [-- NAME …]. It starts a newsroom
 * of its own with the sample articles, and writes drafts to show.
 */
import { mkdirSync } from 'node:fs';
import { launchChromium, logIn } from '../tests/helpers/browser/browser';
import { startDemo } from '../tests/helpers/servers/demo';
import { demoApi } from '../tests/helpers/servers/demo-api';
import { FOLDER, openStudio, shoot, THEMES } from './screenshots/camera';
import { MOTIFS } from './screenshots/motifs';
import { writeArticles } from './screenshots/articles';

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const motifs = MOTIFS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const demo = await startDemo();
  const browser = await launchChromium();
  mkdirSync(FOLDER, { recursive: true });
  try {
    const articles = await writeArticles(await demoApi(demo));
    for (const theme of THEMES) {
      const page = await openStudio(browser, demo, theme);
      await logIn(page, demo);
      for (const { name, pose } of motifs) {
        await shoot(await pose(page, articles), name, theme);
        console.log(`${name}-${theme}.png`);
      }
      await page.context().close();
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
