import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import type { Demo } from '../../tests/helpers/servers/demo';

export const FOLDER = path.resolve(__dirname, '../../docs/images');

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const HOUR_MS = 3_600_000;
/** Shows what was just written as a few hours old, at an hour at which a newsroom works. */
const LATER_HOURS = 2;
const AFTERNOON = 16;

/**
 * Returns how far the newsroom's time zone is ahead of UTC for it to be afternoon there, so that the day began long
 * enough ago.
 */
const AHEAD_HOURS = (() => {
  const ahead = (AFTERNOON - LATER_HOURS - new Date().getUTCHours() + 24) % 24;
  return ahead <= 12 ? ahead : ahead - 24;
})();
/** The sign of these names is the other way round. */
const ZONE = `Etc/GMT${AHEAD_HOURS < 0 ? '+' : '-'}${Math.abs(AHEAD_HOURS)}`;

/** Returns a morning in May in the future, the same day and time in every run of a year. */
export function nextMay(): string {
  const now = new Date();
  const may = (year: number) => new Date(Date.UTC(year, 4, 2, 6, 30) - AHEAD_HOURS * HOUR_MS);
  const first = may(now.getUTCFullYear());
  return (first > now ? first : may(now.getUTCFullYear() + 1)).toISOString();
}

/** A page of the admin in a theme, two hours after now. */
export async function openStudio(browser: Browser, demo: Demo, theme: Theme): Promise<Page> {
  const context = await browser.newContext({
    baseURL: demo.url,
    locale: 'en-GB',
    timezoneId: ZONE,
    viewport: { width: 1440, height: 900 },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  await context.addInitScript((name) => localStorage.setItem('STRAPI_THEME', name), theme);
  const page = await context.newPage();
  await page.clock.install({ time: Date.now() + LATER_HOURS * HOUR_MS });
  return page;
}

/** The subject of a picture: a page, an element, or a part of a page. */
export type Subject = Page | Locator | { page: Page; clip: Rectangle };

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Initials replace a portrait after a pause. */
const PORTRAITS_MS = 1_000;

const pageOf = (subject: Subject): Page => {
  if ('clip' in subject) return subject.page;
  return 'viewportSize' in subject ? subject : subject.page();
};

/** Takes a picture once fonts and portraits are there. */
export async function shoot(subject: Subject, name: string, theme: Theme): Promise<void> {
  const page = pageOf(subject);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(PORTRAITS_MS);
  const options = {
    path: path.join(FOLDER, `${name}-${theme}.png`),
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
  } as const;
  if ('clip' in subject) await page.screenshot({ ...options, clip: subject.clip });
  else await subject.screenshot(options);
}
