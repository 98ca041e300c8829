import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Demo } from '../../tests/helpers/demo';

export const FOLDER = path.resolve(__dirname, '../../docs/images');

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const HOUR_MS = 3_600_000;
/** What was just written shall be said to be of some hours ago, at an hour at which a desk works. */
const LATER_HOURS = 2;
const AFTERNOON = 16;

/** The time zone in which a moment is in the afternoon: the day began long enough before it. */
function zoneOfAfternoon(moment: Date): string {
  const ahead = (AFTERNOON - moment.getUTCHours() + 24) % 24;
  // The sign of these names is the other way round.
  return ahead <= 12 ? `Etc/GMT-${ahead}` : `Etc/GMT+${24 - ahead}`;
}

/** A page of the admin in a theme, two hours after now. */
export async function openStudio(browser: Browser, demo: Demo, theme: Theme): Promise<Page> {
  const later = new Date(Date.now() + LATER_HOURS * HOUR_MS);
  const context = await browser.newContext({
    baseURL: demo.url,
    locale: 'en-GB',
    timezoneId: zoneOfAfternoon(later),
    viewport: { width: 1440, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await context.addInitScript((name) => localStorage.setItem('STRAPI_THEME', name), theme);
  const page = await context.newPage();
  await page.clock.install({ time: later });
  return page;
}

/** What is to be seen of a page: all of it, a part of it, or several parts with what is between them. */
export type Subject = Page | Locator;

const isPage = (subject: Subject): subject is Page => 'viewportSize' in subject;

/** Initials stand in for a portrait after a pause. */
const PORTRAITS_MS = 1_000;

/** Takes a picture once fonts and portraits are there. */
export async function shoot(subject: Subject, name: string, theme: Theme): Promise<void> {
  const page = isPage(subject) ? subject : subject.page();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(PORTRAITS_MS);
  await subject.screenshot({
    path: path.join(FOLDER, `${name}-${theme}.png`),
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
  });
}
