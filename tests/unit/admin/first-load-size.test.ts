import path from 'node:path';
import { firstLoadSize } from '../../../src/admin/first-load-size';

const FOLDER = path.resolve('/desk/plugin');
const own = (file: string) => path.join(FOLDER, file);

interface FakeChunk {
  entry?: string;
  imports?: string[];
  /** Code by module. */
  modules: Record<string, string>;
}

/** A build as Rollup shows it to its plugins, as far as it is looked at. */
function build(
  chunks: Record<string, FakeChunk>,
  imports: Record<string, string[]>,
  limit: number
): Promise<string> {
  const bundle = Object.fromEntries(
    Object.entries(chunks).map(([fileName, { entry, imports: files = [], modules }]) => [
      fileName,
      {
        type: 'chunk',
        fileName,
        isEntry: entry !== undefined,
        facadeModuleId: entry ?? null,
        imports: files,
        modules: Object.fromEntries(Object.entries(modules).map(([id, code]) => [id, { code }])),
      },
    ])
  );
  const context = {
    getModuleInfo: (id: string) => ({ importedIds: imports[id] ?? [] }),
    error: (message: string) => {
      throw new Error(message);
    },
  };
  const { generateBundle } = firstLoadSize({
    name: 'The plugin',
    folder: FOLDER,
    wantedAtStart: /translations/,
    limit,
  });
  const log = jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const run = generateBundle as unknown as (this: unknown, o: object, b: object) => Promise<void>;
  return run
    .call(context, {}, bundle)
    .then(() => String(log.mock.calls[0][0]))
    .finally(() => log.mockRestore());
}

/** So much code that neither minifying nor gzip makes much less of it. */
const code = (bytes: number, seed = 1): string => {
  let state = seed;
  const digits = Array.from({ length: bytes }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(97 + (state % 26));
  });
  return `console.log("${digits.join('')}");`;
};

const firstLoadOf = (line: string) => Number(/: ([\d.]+) kB gzipped/.exec(line)?.[1]);
const laterOf = (line: string) => Number(/, ([\d.]+) kB more/.exec(line)?.[1]);

describe('the size of the first load', () => {
  it('counts the folder’s code in the entry and its imports, not what is loaded later', async () => {
    const line = await build(
      {
        'entry.js': {
          entry: '/desk/app.js',
          imports: ['shared.js'],
          modules: { '/desk/app.js': code(50_000), [own('index.ts')]: code(3000, 2) },
        },
        'shared.js': { modules: { [own('hooks.ts')]: code(3000, 3) } },
        'dialog.js': { modules: { [own('dialog.tsx')]: code(9000, 4) } },
      },
      { '/desk/app.js': [own('index.ts')], [own('index.ts')]: [own('hooks.ts')] },
      40
    );
    const once = firstLoadOf(
      await build(
        { 'entry.js': { entry: own('index.ts'), modules: { [own('index.ts')]: code(3000, 2) } } },
        {},
        40
      )
    );
    expect(firstLoadOf(line)).toBeGreaterThan(once * 1.8);
    expect(firstLoadOf(line)).toBeLessThan(once * 2.2);
    expect(laterOf(line)).toBeGreaterThan(once * 2);
  });

  it('counts a library that only this folder imports, not one the admin has anyway', async () => {
    const size = async (importers: string[]) =>
      firstLoadOf(
        await build(
          {
            'entry.js': {
              entry: '/desk/app.js',
              modules: {
                '/desk/app.js': '',
                [own('index.ts')]: code(1000, 2),
                '/node_modules/diff/index.js': code(9000, 3),
              },
            },
          },
          Object.fromEntries([
            ['/desk/app.js', [own('index.ts')]],
            ...importers.map((importer) => [
              importer,
              [
                '/node_modules/diff/index.js',
                ...(importer === '/desk/app.js' ? [own('index.ts')] : []),
              ],
            ]),
          ]),
          40
        )
      );
    expect(await size([own('index.ts')])).toBeGreaterThan(4);
    expect(await size(['/desk/app.js', own('index.ts')])).toBeLessThan(2);
  });

  it('counts a dynamic import that is needed at the start', async () => {
    const line = await build(
      {
        'entry.js': { entry: own('index.ts'), modules: { [own('index.ts')]: code(500, 2) } },
        'en.js': { modules: { [own('translations/en.json')]: code(9000, 3) } },
      },
      {},
      40
    );
    expect(firstLoadOf(line)).toBeGreaterThan(4);
    expect(laterOf(line)).toBeLessThan(0.1);
  });

  it('fails a build above the limit, and reports by how much', async () => {
    const chunks = {
      'entry.js': { entry: own('index.ts'), modules: { [own('index.ts')]: code(9000, 2) } },
    };
    await expect(build(chunks, {}, 40)).resolves.toContain('(at most 40 kB)');
    await expect(build(chunks, {}, 1)).rejects.toThrow(
      /^The plugin adds \d+\.\d kB to the admin's first load, and may add 1 kB\.$/
    );
  });
});
