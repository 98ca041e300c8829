/** Compares the project's scorer with the one next to the corpora, if there is one. */
import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Report } from '../../helpers/scoring/score';
import type { CorpusFiles, ScoredCorpus } from './corpora';

/** Describes the figures that the two scorers count differently. */
export async function disagreements(
  scorer: string,
  files: CorpusFiles,
  { predicted }: ScoredCorpus,
  ours: Report
): Promise<string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-attribution-'));
  try {
    const pred = path.join(folder, 'pred.jsonl');
    writeFileSync(pred, predicted.map((article) => `${JSON.stringify(article)}\n`).join(''));
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [
        // A module that runs only as the main one does not know itself by the name of a link.
        realpathSync(scorer),
        ...['--gold', files.gold, '--pred', pred],
        ...['--people', files.people, '--articles', files.articles],
        ...['--resamples', '0', '--json'],
      ],
      { maxBuffer: 1 << 26 }
    );
    return differences(JSON.parse(stdout) as Report, ours);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function differences(theirs: Report, ours: Report): string[] {
  const groups = new Set([...Object.keys(theirs.groups), ...Object.keys(ours.groups)]);
  return [...groups].flatMap((group) => {
    const [a = {}, b = {}] = [theirs.groups[group], ours.groups[group]];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((metric) => {
      const same = (['value', 'hits', 'n'] as const).every(
        (field) => a[metric]?.[field] === b[metric]?.[field]
      );
      return same
        ? []
        : [`${group} ${metric}: ${a[metric]?.value} there, ${b[metric]?.value} here`];
    });
  });
}
