/** Checks that the workflow runs what package.json has, on the versions of Node that it names. */
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT, runIn } from '../../helpers/packages';
import {
  listImages,
  nodeVersions,
  listNpmScripts,
  listProductionImages,
  project,
  read,
} from './project';

const FILE = '.github/workflows/ci.yml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  strategy?: { matrix: { node: number[] } };
  services?: Record<string, { image: string }>;
  env?: Record<string, string>;
  steps: Step[];
}

const workflow = parse(read(FILE), { merge: true });
const jobs: Record<string, Job> = workflow.jobs;
const names = Object.keys(jobs);
const listCommands = (name: string) => jobs[name]!.steps.flatMap(({ run }) => run ?? []);
const findAction = (name: string, uses: string) =>
  jobs[name]!.steps.find((step) => step.uses?.startsWith(`actions/${uses}@`));

describe('the workflow', () => {
  it('is one that GitHub can read', () => {
    const script = path.join(ROOT, 'tests/helpers/runs/check-workflow.mjs');
    expect(runIn(ROOT, 'tsx', script, FILE)).toBe('');
  });

  it('calls no script that package.json does not have', () => {
    const called = names.flatMap(listCommands).flatMap(listNpmScripts);
    expect(called.filter((name) => !(name in project.scripts))).toEqual([]);
  });

  it('runs every suite', () => {
    const [, suites] = /const SUITES = \[([^\]]+)\]/.exec(read('scripts/test.mjs'))!;
    const wanted = [...suites!.matchAll(/'(\w+)'/g)].map(([, suite]) =>
      suite === 'lint' ? 'lint' : `test:${suite}`
    );
    expect(names.flatMap(listCommands).flatMap(listNpmScripts).sort()).toEqual(wanted.sort());
  });

  it('tests the units and the API on every version of Node that engines names', () => {
    for (const name of ['unit', 'api'])
      expect(jobs[name]!.strategy!.matrix.node).toEqual(nodeVersions);
  });

  it.each(names)(
    'installs for "%s" what package-lock.json holds, with a version of engines',
    (name) => {
      expect(listCommands(name)[0]).toBe('npm ci');
      expect(findAction(name, 'checkout')!.with).toEqual({ 'fetch-depth': 1 });
      const { cache, 'node-version': version } = findAction(name, 'setup-node')!.with!;
      expect(cache).toBe('npm');
      if (jobs[name]!.strategy) expect(version).toBe('${{ matrix.node }}');
      else expect(nodeVersions).toContain(version);
    }
  );

  it('has the databases of production, where a suite needs them', () => {
    const served = names.filter((name) => jobs[name]!.services);
    expect(served).toEqual(['api', 'faults']);
    for (const name of served) {
      expect(listImages(jobs[name]!.services!)).toEqual(listProductionImages());
      expect(Object.keys(jobs[name]!.env!)).toEqual(['TEST_DATABASE_URL', 'TEST_REDIS_URL']);
    }
  });

  it('fails where a test is left out', () => {
    expect(workflow.env.TEST_REQUIRE_ALL).toBe('1');
  });
});
