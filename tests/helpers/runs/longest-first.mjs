// Begins with the tests that take minutes: a worker that came upon one last would run alone.
import { createRequire } from 'node:module';

const { default: Sequencer } = createRequire(import.meta.url)('@jest/test-sequencer');

/** Walks of the whole server, and tests that start several, whatever the size of their files. The longest come first. */
const LONG = [
  /access-admin-sqlite/,
  /access-admin-postgres/,
  /faults[\\/]undisclosed/,
  /faults[\\/]rolling-restart/,
  /written-attributes/,
  /faults[\\/]cache-purge/,
  /faults[\\/]kill/,
  /access-graphql/,
  /faults[\\/]shutdown\.test/,
  /faults[\\/]concurrent-publish/,
  /faults[\\/]database-away/,
  /faults[\\/]cache-processes/,
  /ways-to-publish/,
  /quote-search/,
  /properties[\\/]cache-keys/,
  /unit[\\/]packages/,
  /browser[\\/]local-copy/,
  /browser[\\/]panel\.test/,
  /browser[\\/]preflight/,
  /browser[\\/]paste/,
  /browser[\\/]review-concurrent/,
  /browser[\\/]panel-typing/,
  /browser[\\/]dashboard/,
  /browser[\\/]content-forms/,
];

const rank = ({ path }) => {
  const found = LONG.findIndex((pattern) => pattern.test(path));
  return found === -1 ? LONG.length : found;
};

export default class LongestFirst extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    // Stable: the others stay in Jest's order.
    return [...sorted].sort((a, b) => rank(a) - rank(b));
  }
}
