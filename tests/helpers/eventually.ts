/** Longer than anything takes on a busy machine, and shorter than a test may take. */
const TIMEOUT_MS = 20_000;
const AGAIN_MS = 50;

/**
 * Makes an assertion until it holds; at last it fails as it would by itself.
 * `await eventually(async () => expect(await rows()).toEqual(['One']))`
 */
export async function eventually<Result>(
  assertion: () => Promise<Result>,
  timeout = TIMEOUT_MS
): Promise<Result> {
  for (const since = Date.now(); ; await new Promise((next) => setTimeout(next, AGAIN_MS))) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() - since > timeout) throw error;
    }
  }
}
