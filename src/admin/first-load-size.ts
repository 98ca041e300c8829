import { sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import type { Plugin, Rollup } from 'vite';

export interface FirstLoadOptions {
  /** Name in the printed report. */
  name: string;
  /** Folder to measure, with the libraries that only it imports. */
  folder: string;
  /** Modules of the folder that are imported dynamically and yet wanted as soon as the admin starts. */
  wantedAtStart: RegExp;
  /** In kB, gzipped; a build above it fails. */
  limit: number;
}

type Bundle = Rollup.OutputBundle;
type Chunk = Rollup.OutputChunk;
type GetModuleInfo = Rollup.PluginContext['getModuleInfo'];

const KB = 1000;
const inKb = (bytes: number) => `${(bytes / KB).toFixed(1)} kB`;

/** All that can be reached from these, by one step after the other. */
function reachable<T>(start: T[], next: (from: T) => T[]): Set<T> {
  const seen = new Set(start);
  for (const each of seen) next(each).forEach((found) => seen.add(found));
  return seen;
}

/** The chunks that a browser loads before it shows anything: the entry with its static imports. */
function firstChunks(bundle: Bundle, chunks: Chunk[]): Set<Chunk> {
  const entries = chunks.filter(({ isEntry }) => isEntry);
  return reachable(entries, ({ imports }) =>
    imports.flatMap((file) => (bundle[file]?.type === 'chunk' ? [bundle[file]] : []))
  );
}

/** The code of the wanted modules, minified as the build does it, chunk by chunk: between chunks names may be the same. */
async function minified(chunks: Chunk[], isWanted: (id: string) => boolean): Promise<string> {
  const parts = chunks.map(async ({ modules }) => {
    const wanted = Object.entries(modules).filter(([id]) => isWanted(id));
    const code = wanted.map(([, module]) => module.code ?? '').join('\n');
    return (await transform(code, { minify: true, loader: 'js' })).code;
  });
  return (await Promise.all(parts)).join('');
}

/** Measures in each build how much a folder adds to the admin's first load. */
export function firstLoadSize(options: FirstLoadOptions): Plugin {
  const { name, folder, wantedAtStart, limit } = options;
  const isOwn = (id: string) => id.startsWith(folder + sep);

  /** Modules that are loaded at first even without this part: reached from the entry past it. */
  function withoutOwn(entries: string[], getModuleInfo: GetModuleInfo): Set<string> {
    return reachable(entries, (id) =>
      (getModuleInfo(id)?.importedIds ?? []).filter((imported) => !isOwn(imported))
    );
  }

  return {
    name: 'first-load-size',
    apply: 'build',
    async generateBundle(_output, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Chunk => file.type === 'chunk');
      const first = firstChunks(bundle, chunks);
      const entries = chunks.flatMap(({ isEntry, facadeModuleId }) =>
        isEntry && facadeModuleId ? [facadeModuleId] : []
      );
      const others = withoutOwn(entries, (id) => this.getModuleInfo(id));
      const later = chunks.filter((chunk) => !first.has(chunk));

      const atStart = [
        await minified([...first], (id) => isOwn(id) || !others.has(id)),
        await minified(later, (id) => isOwn(id) && wantedAtStart.test(id)),
      ];
      const onOpening = await minified(later, (id) => isOwn(id) && !wantedAtStart.test(id));
      const size = gzipSync(atStart.join('')).length;
      const sizeLater = gzipSync(onOpening).length;

      console.log(
        `${name}: ${inKb(size)} gzipped in the admin's first load (at most ${limit} kB), ${inKb(sizeLater)} more when its views open`
      );
      if (size > limit * KB) {
        this.error(
          `${name} adds ${inKb(size)} to the admin's first load, and may add ${limit} kB.`
        );
      }
    },
  };
}
