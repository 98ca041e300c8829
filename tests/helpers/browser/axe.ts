import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** A violation of an element. */
export interface Violation {
  rule: string;
  /** "minor", "moderate", "serious" or "critical": all of them count. */
  impact: string | null;
  help: string;
  /** The elements, each with what is wrong with it. */
  nodes: { target: string; html: string; summary: string }[];
}

type Axe = { run(context: object, options: object): Promise<AxeResults> };

/** Opacity and place of what is just appearing are not those that it is judged by. */
async function quietDown(page: Page): Promise<void> {
  await page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
        .map(({ finished }) => finished)
    )
  );
}

/**
 * Finds accessibility violations in parts of a page, by every rule of axe-core that is not experimental.
 * `expect(await violations(page, '[role="dialog"]')).toEqual([])`
 * @param selectors of the parts; each has to be there
 */
export async function violations(page: Page, ...selectors: string[]): Promise<Violation[]> {
  for (const selector of selectors) await page.locator(selector).first().waitFor();
  await quietDown(page);
  await page.evaluate(source);
  const found = await page.evaluate(
    (include) =>
      (window as unknown as { axe: Axe }).axe.run({ include }, { resultTypes: ['violations'] }),
    selectors.map((selector) => [selector])
  );
  return found.violations.map(({ id, impact, help, nodes }) => ({
    rule: id,
    impact: impact ?? null,
    help,
    nodes: nodes.map(({ target, html, failureSummary }) => ({
      target: target.join(' '),
      html,
      summary: failureSummary ?? '',
    })),
  }));
}
