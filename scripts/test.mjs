// npm test [-- suite …] [jest options]: everything from a fresh clone to the last suite.
import os from 'node:os';
import { ensureBuilt } from './lib/build.mjs';
import { HOW_TO_GET_CHROMIUM, findChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { hasTests, runJest } from './lib/jest-suite.mjs';
import { lint } from './lib/lint.mjs';

const SUITES = ['lint', 'unit', 'properties', 'api', 'faults', 'browser'];

/** Set in continuous integration: a machine that lacks something has not run the tests. */
const LEAVE_NOTHING_OUT = Boolean(process.env.TEST_REQUIRE_ALL);

/** Limits the browsers to the processors, because a page that has to wait for one draws late. */
const BROWSERS = Math.min(Math.max(os.availableParallelism() - 1, 2), 8);

async function browser(args) {
  const chromium = findChromium();
  if (!chromium) {
    console.log(`The browser suite is left out: there is no Chromium. ${HOW_TO_GET_CHROMIUM}`);
    return { passed: 0, failed: LEAVE_NOTHING_OUT ? 1 : 0 };
  }
  process.env.CHROMIUM_PATH = chromium;
  await ensureBuilt();
  return runJest('browser', [`--maxWorkers=${BROWSERS}`, ...args]);
}

function runSuite(name, args) {
  if (name === 'lint') return lint();
  if (name === 'browser') return browser(args);
  return runJest(name, args);
}

async function runCounted(name, args) {
  console.log(`\n── ${name} ──`);
  const since = Date.now();
  const counts = await runSuite(name, args).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  return { ...counts, seconds: Math.round((Date.now() - since) / 1000) };
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
  const total = { passed: 0, failed: 0 };

  await ensureInstalled();
  const lines = [];
  for (const suite of suites) {
    const { passed, failed, seconds } = await runCounted(suite, args);
    total.passed += passed;
    total.failed += failed;
    lines.push(`${suite}: ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  console.log(`\n${lines.join('\n')}`);
  return total;
}

const { passed, failed } = await main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  return { passed: 0, failed: 1 };
});
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
