import { existsSync } from 'node:fs';

/** The first draws no windows: a page costs it a quarter less. */
const CANDIDATES = [
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

export const HOW_TO_GET_CHROMIUM =
  'Install Chromium (Debian: apt-get install chromium, or chromium-headless-shell) or set CHROMIUM_PATH to a browser of its kind.';

/** The path of a Chromium on this machine, or null. */
export function findChromium() {
  const requested = process.env.CHROMIUM_PATH;
  if (requested) return existsSync(requested) ? requested : null;
  return CANDIDATES.find((candidate) => existsSync(candidate)) ?? null;
}
