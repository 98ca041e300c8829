/** Builds both plugins as packages and verifies them with Strapi's own tool. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import path from 'node:path';
import { pack, readManifest, ROOT, runIn } from '../../helpers/packages';

const PLUGINS = ['quotes', 'delivery'];
const REQUIRED = /\brequire\("([^"]+)"\)/g;

const project = readManifest(ROOT);

/** Reads `@strapi/utils` from `@strapi/utils/x`. */
const readPackageName = (name: string) => /^(@[^/]+\/)?[^/]+/.exec(name)![0];

describe.each(PLUGINS)('the package of the plugin "%s"', (plugin) => {
  let home: string;
  let folder: string;
  let files: string[];
  const manifest = readManifest(path.join(ROOT, 'src/plugins', plugin));
  const runtime = { ...manifest.dependencies, ...manifest.peerDependencies };

  beforeAll(() => {
    // In the project, for its packages, but apart from its sources: the build writes next to them.
    mkdirSync(path.join(ROOT, '.tmp'), { recursive: true });
    home = mkdtempSync(path.join(ROOT, '.tmp/packages-'));
    cpSync(path.join(ROOT, 'src'), path.join(home, 'src'), {
      recursive: true,
      filter: (file) => !file.endsWith('/dist'),
    });
    folder = path.join(home, 'src/plugins', plugin);
    // Builds and verifies.
    files = pack(folder, home).files;
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const listBuiltFiles = () => files.filter((file) => /^dist\/.+\.js$/.test(file));
  const listRequired = () =>
    listBuiltFiles().flatMap((file) =>
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(REQUIRED)].map(([, name]) => name!)
    );

  it('holds what its exports name, a licence and a description', () => {
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md']));
    for (const entry of Object.values(manifest.exports)) {
      if (typeof entry === 'string') continue;
      const { source, ...shipped } = entry;
      expect(existsSync(path.join(folder, source!))).toBe(true);
      for (const file of Object.values(shipped)) expect(files).toContain(path.normalize(file));
    }
  });

  it('names every package that it needs, and none that it does not have', () => {
    const needed = listRequired()
      .filter((name) => !name.startsWith('.') && !/^node:/.test(name))
      .map(readPackageName)
      .filter((name) => !builtinModules.includes(name));
    expect([...new Set(needed)].filter((name) => !(name in runtime))).toEqual([]);
    const unused = Object.keys(manifest.dependencies!).filter((name) => !needed.includes(name));
    // Looked for on the disk: require.resolve(…).
    expect(unused).toEqual(plugin === 'delivery' ? ['swagger-ui-dist'] : []);
  });

  it('depends on the versions that the project is tested with', () => {
    for (const [name, version] of Object.entries(manifest.dependencies!))
      expect([name, project.dependencies![name]]).toEqual([name, version]);
    for (const [name, version] of Object.entries(manifest.devDependencies!))
      expect([name, project.devDependencies![name]]).toEqual([name, version]);
  });

  it('exports a Strapi plugin', () => {
    const require = createRequire(path.join(folder, 'package.json'));
    const script = `console.log(Object.keys(require(${JSON.stringify(
      require.resolve('./dist/server/index.js')
    )}).default).join())`;
    expect(runIn(folder, process.execPath, '-e', script)).toMatch(
      /register,bootstrap,destroy,config/
    );
  });

  it('runs from its sources in this project, by the same name', () => {
    const own = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const local = path.join(folder, 'from-source');
    const fromSource = JSON.parse(readFileSync(path.join(local, 'package.json'), 'utf8'));
    expect(fromSource.strapi).toEqual(own.strapi);
    for (const [side, { source }] of Object.entries<{ source?: string }>(own.exports)) {
      if (!source) continue;
      const [entry] = Object.values<string>(fromSource.exports[side]);
      expect(path.join(local, entry!).replace(/\.js$/, '.ts')).toBe(path.join(folder, source));
    }
    expect(readFileSync(path.join(ROOT, 'config/plugins.ts'), 'utf8')).toContain(
      `'../src/plugins/${plugin}/from-source'`
    );
  });
});
