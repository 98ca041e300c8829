import type { Page } from 'playwright-core';

interface Watched {
  shownAfter?: Promise<Delay>;
}

export interface Delay {
  /** From the last key until the quote is drawn. */
  all: number;
  /** Until the request for its analysis is sent, until it is answered, and from there until it is drawn. */
  requested: number;
  answered: number;
  drawn: number;
}

/**
 * Watches in the page itself, so that the driver's own time stays out, for a quote of a speaker to be drawn in the panel.
 * @returns what waits for it, to be called once all is typed: milliseconds since the last key
 */
export async function watchForQuote(
  page: Page,
  words: string,
  speaker: string
): Promise<() => Promise<Delay>> {
  await page.evaluate(
    ([text, name]) => {
      let lastKey = 0;
      const onKey = ({ timeStamp }: Event) => {
        lastKey = timeStamp;
      };
      document.addEventListener('keydown', onKey, true);
      performance.clearResourceTimings();
      const isThere = () =>
        [...document.querySelectorAll('#quotes-panel [data-quote-card]')].some(
          ({ textContent }) => textContent?.includes(text) && textContent.includes(name)
        );
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

      (window as Watched).shownAfter = new Promise((resolve) => {
        const observer = new MutationObserver(async () => {
          if (!isThere()) return;
          observer.disconnect();
          document.removeEventListener('keydown', onKey, true);
          await frame();
          const shown = performance.now();
          const analyses = performance
            .getEntriesByType('resource')
            .filter((entry) => entry.name.endsWith('/quotes/analyse'));
          const { startTime = NaN, duration = NaN } = analyses.at(-1) ?? {};
          const rounded = [
            shown - lastKey,
            startTime - lastKey,
            duration,
            shown - startTime - duration,
          ].map(Math.round);
          const [all, requested, answered, drawn] = rounded as [number, number, number, number];
          resolve({ all, requested, answered, drawn });
        });
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      });
    },
    [words, speaker] as const
  );
  return () => page.evaluate(() => (window as Watched).shownAfter!);
}
