/**
 * Reads the corpora of a folder (`X.articles.jsonl`, `X.gold.jsonl`, `X.people.json`), and runs the command over them.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { checkArticle, checkPeople } from '../../../src/plugins/quotes/attribution/cli/input';
import type { ArticleInput } from '../../../src/plugins/quotes/attribution/cli/input';
import type { Person } from '../../../src/plugins/quotes/attribution';
import type { GoldArticle, PredictedArticle } from '../../helpers/scoring/score';

export interface ScoredCorpus {
  name: string;
  articles: ArticleInput[];
  gold: GoldArticle[];
  people: Person[];
  predicted: PredictedArticle[];
}

/** Files of a corpus on disk. */
export interface CorpusFiles {
  name: string;
  articles: string;
  gold: string;
  people: string;
}

/** An error that the person who started the benchmark can fix. */
export class UsageError extends Error {}

const ROOT = path.resolve(__dirname, '../../..');
const COMMAND = path.join(ROOT, 'scripts/attribute.ts');
const SUFFIXES = ['.articles.jsonl', '.gold.jsonl', '.people.json'] as const;
/** The output for a large corpus is some tens of megabytes. */
const MAX_OUTPUT = 1 << 30;

/** Ends the names of corpora that weights are fitted on, so that their confidences prove nothing. */
export const TRAINING = '_train';

/** The folder of the corpora if none is named. */
export const DEFAULT_FOLDER = path.resolve(ROOT, '../shared/eval/dev');

/** Returns the corpora of a folder, by name; throws, saying what is missing, if one of them is incomplete. */
export function findCorpora(folder: string): CorpusFiles[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UsageError(
      `${folder} is no folder; --corpora takes one with X${SUFFIXES.join(', X')}`
    );
  const files = readdirSync(folder);
  const names = [
    ...new Set(
      files.flatMap((file) => {
        const suffix = SUFFIXES.find((ending) => file.endsWith(ending));
        return suffix ? [file.slice(0, -suffix.length)] : [];
      })
    ),
  ].sort();
  if (names.length === 0)
    throw new UsageError(`${folder} holds no corpus: it needs X${SUFFIXES.join(', X')}`);
  const missing = names.flatMap((name) =>
    SUFFIXES.map((suffix) => name + suffix).filter((file) => !files.includes(file))
  );
  if (missing.length > 0) throw new UsageError(`${folder} lacks ${missing.join(', ')}`);
  return names.map((name) => {
    const [articles, gold, people] = SUFFIXES.map((suffix) => path.join(folder, name + suffix));
    return { name, articles: articles!, gold: gold!, people: people! };
  });
}

function parse(json: string, where: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new UsageError(`${where}: ${error instanceof Error ? error.message : error}`);
  }
}

function readLines<T>(file: string, read: (line: unknown, where: string) => T): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      const where = `${file}, line ${i + 1}`;
      return line.trim() === '' ? [] : [read(parse(line, where), where)];
    });
}

function accepted<T>(checked: { value: T } | { problem: string }, where: string): T {
  if ('problem' in checked) throw new UsageError(`${where}: ${checked.problem}`);
  return checked.value;
}

function readGold(line: unknown, where: string): GoldArticle {
  const article = line as GoldArticle | null;
  if (typeof article?.id !== 'string' || !Array.isArray(article.quotes))
    throw new UsageError(`${where}: needs "id" and a list "quotes"`);
  return article;
}

/** Reads the files of a corpus; throws, naming it, if an article of the gold is absent. */
export function readCorpusFiles(files: CorpusFiles): Omit<ScoredCorpus, 'predicted'> {
  const gold = readLines(files.gold, readGold);
  const articles = readLines(files.articles, (line, where) => accepted(checkArticle(line), where));
  const people = accepted(
    checkPeople(parse(readFileSync(files.people, 'utf8'), files.people)),
    files.people
  );
  const ids = new Set(articles.map((article) => article.id));
  const absent = gold.find((article) => !ids.has(article.id));
  if (absent) throw new UsageError(`${files.articles} lacks the article ${absent.id} of the gold`);
  return { name: files.name, articles, gold, people };
}

/** Runs the `attribute` command over a corpus, as a user would, and reads its output with the gold. */
export async function runCorpus(files: CorpusFiles): Promise<ScoredCorpus> {
  const corpus = readCorpusFiles(files);
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', COMMAND, '--people', files.people, files.articles],
    { cwd: ROOT, maxBuffer: MAX_OUTPUT }
  );
  const predicted = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as PredictedArticle);
  return { ...corpus, predicted };
}
