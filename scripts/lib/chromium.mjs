import { existsSync } from 'node:fs';

const CANDIDATES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export const HOW_TO_GET_CHROMIUM =
  'Install Chromium (Debian: apt-get install chromium) or set CHROMIUM_PATH to a browser of its kind.';

/** The path of a Chromium on this machine, or null. */
export function findChromium() {
  const requested = process.env.CHROMIUM_PATH;
  if (requested) return existsSync(requested) ? requested : null;
  return CANDIDATES.find((candidate) => existsSync(candidate)) ?? null;
}
