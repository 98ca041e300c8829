/** Checks that what scripts need is declared, and which packages may run install scripts. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../helpers/packages';
import { project, read } from './project';

interface Locked {
  hasInstallScript?: boolean;
}
const locked: Record<string, Locked> = JSON.parse(read('package-lock.json')).packages;

/** Scripts that run in the image, after `npm prune --omit=dev`. */
const PRODUCTION_SCRIPTS = ['rebuild', 'check:integrity'];
const IMPORT = /(?:from |import\(|import |require\()'([^']+)'/g;

/** Collects a file of plain JavaScript and all files that it imports of this project. */
function collectImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORT))
    if (name!.startsWith('.')) collectImports(path.resolve(path.dirname(file), name!), seen);
  return seen;
}

const listPackages = (files: Iterable<string>) =>
  [...files].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(IMPORT)]
      .map(([, name]) => name!)
      .filter((name) => !/^(\.|node:)/.test(name))
  );

describe('the dependencies', () => {
  it('have every tool that a script calls', () => {
    const own = Object.keys({ ...project.dependencies, ...project.devDependencies });
    const tools = own.flatMap((name) => {
      const { bin = {} } = JSON.parse(read(`node_modules/${name}/package.json`));
      return typeof bin === 'string' ? [path.basename(name)] : Object.keys(bin);
    });
    const called = Object.values(project.scripts).map((script) => script.split(' ')[0]!);
    const system = ['node', 'npm', 'git'];
    expect(called.filter((tool) => ![...tools, ...system].includes(tool))).toEqual([]);
  });

  it('are there in production for the scripts that run there', () => {
    const files = PRODUCTION_SCRIPTS.map((name) => {
      const [, file] = /^node (\S+)$/.exec(project.scripts[name]!)!;
      return path.join(ROOT, file!);
    });
    const [, health] = /"(scripts\/[^"]+)"/.exec(read('Dockerfile'))!;
    const all = [...files, path.join(ROOT, health!)].flatMap((file) => [...collectImports(file)]);
    const needed = listPackages(all);
    expect(needed).toContain('@strapi/strapi');
    expect(needed.filter((name) => !(name in project.dependencies))).toEqual([]);
  });
});

describe('allowScripts', () => {
  it('decides for every package that has an install script, and for no other', () => {
    const withScript = Object.entries(locked)
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([folder]) => folder.replace(/^.*node_modules\//, ''));
    expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(withScript)].sort());
  });

  it('allows the one that fetches or compiles its binary', () => {
    const allowed = Object.entries(project.allowScripts).filter(([, isAllowed]) => isAllowed);
    expect(allowed).toEqual([['better-sqlite3', true]]);
  });
});
