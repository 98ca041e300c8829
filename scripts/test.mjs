// npm test [-- suite …] [jest options]: everything from a fresh clone to the last suite.
import os from 'node:os';
import { ensureBuilt } from './lib/build.mjs';
import { HOW_TO_GET_CHROMIUM, findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { hasTests, runJest } from './lib/jest-suite.mjs';
import { lint } from './lib/lint.mjs';

const SUITES = ['lint', 'unit', 'properties', 'api', 'faults', 'browser'];

/** Run in one go: they need the same server and databases, and no processor idles until the last of each has ended. */
const SERVER_SUITES = ['properties', 'api', 'faults'];

/** Set in continuous integration: a machine that lacks something has not run the tests. */
const LEAVE_NOTHING_OUT = Boolean(process.env.TEST_REQUIRE_ALL);

/** Limits the browsers to the processors, because a page that has to wait for one draws late. */
const BROWSERS = Math.min(Math.max(os.availableParallelism() - 1, 2), 8);

async function browser(args) {
  const chromium = findChromium();
  if (!chromium) {
    console.log(`The browser suite is left out: there is no Chromium. ${HOW_TO_GET_CHROMIUM}`);
    return [{ passed: 0, failed: LEAVE_NOTHING_OUT ? 1 : 0 }];
  }
  process.env.CHROMIUM_PATH = chromium;
  await ensureBuilt();
  return runJest(['browser'], [`--maxWorkers=${BROWSERS}`, ...args]);
}

/** Lints; meanwhile builds what the browsers open, because the build uses one processor. */
async function lintAndBuild(isBuilding) {
  // If the build fails, the browser suite tries it again and fails.
  const built = isBuilding ? ensureBuilt().catch(() => undefined) : null;
  const counts = await lint();
  await built;
  return [counts];
}

function runGroup(suites, args, all) {
  const [first] = suites;
  if (first === 'lint') return lintAndBuild(all.includes('browser') && findChromium() !== null);
  if (first === 'browser') return browser(args);
  return runJest(suites, args);
}

/** Puts the suites that run together into one group. */
function groupSuites(suites) {
  const together = suites.filter((suite) => SERVER_SUITES.includes(suite));
  return suites.flatMap((suite) => {
    if (!together.includes(suite)) return [[suite]];
    return suite === together[0] ? [together] : [];
  });
}

/** @returns a line for each suite of the group, with its counts */
async function runCounted(suites, args, all) {
  console.log(`\n── ${suites.join(', ')} ──`);
  const since = Date.now();
  const counts = await runGroup(suites, args, all).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return suites.map(() => ({ passed: 0, failed: 1 }));
  });
  const seconds = Math.round((Date.now() - since) / 1000);
  console.log(`${suites.join(', ')}: ${seconds} s`);
  return suites.map((suite, i) => ({ suite, ...counts[i] }));
}

/** Splits `unit api -t names` into the suites, and the arguments for Jest. */
function readArguments(words) {
  const rest = words.findIndex((word) => !SUITES.includes(word));
  const requested = rest === -1 ? words : words.slice(0, rest);
  const everything = SUITES.filter((name) => name === 'lint' || hasTests(name));
  return { suites: requested.length ? requested : everything, args: words.slice(requested.length) };
}

async function main() {
  const { suites, args } = readArguments(process.argv.slice(2));

  await ensureInstalled();
  const counted = [];
  for (const group of groupSuites(suites)) counted.push(...(await runCounted(group, args, suites)));
  const lines = counted.map(
    ({ suite, passed, failed }) => `${suite}: ${passed} passed, ${failed} failed`
  );
  console.log(`\n${lines.join('\n')}`);
  // Repeated here, because a log of this length is read from its end.
  for (const { suite, failures = [] } of counted)
    for (const failure of failures) console.log(`failed in ${suite}: ${failure}`);
  const sum = (key) => counted.reduce((total, counts) => total + counts[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
