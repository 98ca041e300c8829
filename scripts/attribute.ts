/**
 * Writes the quotes of articles, each with its speaker, as JSON lines:
 *
 *   attribute --people people.json [--explain] articles.jsonl    (or - for stdin)
 *
 * Exit status: 0; 1 if a line was not an article (it is named on stderr, the rest is processed); 2 if the arguments or the
 * people file are invalid.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { attribute, createPeopleIndex } from '../src/plugins/quotes/attribution';
import { checkArticle, checkPeople } from '../src/plugins/quotes/attribution/cli/input';
import type { PeopleIndex } from '../src/plugins/quotes/attribution';

const USAGE = 'usage: attribute --people people.json [--explain] articles.jsonl   (or - for stdin)';

/** Ends the command with a message; 2 is "could not start". */
class UsageError extends Error {}

interface Arguments {
  people: string;
  articles: string;
  explain: boolean;
}

function parseArguments(argv: readonly string[]): Arguments {
  let people: string | undefined;
  let explain = false;
  const files: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] as string;
    if (argument === '--people') people = argv[++i];
    else if (argument.startsWith('--people=')) people = argument.slice('--people='.length);
    else if (argument === '--explain') explain = true;
    else if (argument.startsWith('-') && argument !== '-')
      throw new UsageError(`unknown option ${argument}\n${USAGE}`);
    else files.push(argument);
  }
  const [articles, ...rest] = files;
  if (!people || !articles || rest.length > 0) throw new UsageError(USAGE);
  return { people, articles, explain };
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function readPeople(file: string): PeopleIndex {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${file}: ${messageOf(error)}`);
  }
  const checked = checkPeople(json);
  if ('problem' in checked) throw new UsageError(`${file}: ${checked.problem}`);
  return createPeopleIndex(checked.value);
}

/** Writes a line, and waits if the reader is slower. */
async function writeLine(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

async function run({ people: peopleFile, articles, explain }: Arguments): Promise<number> {
  const people = readPeople(peopleFile);
  const input = articles === '-' ? process.stdin : createReadStream(articles);
  const opened = new Promise<void>((resolve, reject) => {
    if (articles === '-') resolve();
    else input.once('open', () => resolve()).once('error', reject);
  });
  await opened.catch((error: unknown) => {
    throw new UsageError(messageOf(error));
  });
  let status = 0;
  let number = 0;
  for await (const raw of createInterface({ input, crlfDelay: Infinity })) {
    number++;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line.trim() === '') continue;
    const checked = parseArticle(line);
    if ('problem' in checked) {
      process.stderr.write(`line ${number}: ${checked.problem}\n`);
      status = 1;
      continue;
    }
    const { id, lang, date, text } = checked.value;
    const quotes = attribute(text, { lang, people, date, explain });
    await writeLine(JSON.stringify({ id, quotes }));
  }
  return status;
}

function parseArticle(line: string): ReturnType<typeof checkArticle> {
  try {
    return checkArticle(JSON.parse(line));
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

// The reader may stop early (`| head`), which is not an error of this command.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

run(safeArguments()).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`attribute: ${messageOf(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
);

function safeArguments(): Arguments {
  try {
    return parseArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`attribute: ${messageOf(error)}\n`);
    process.exit(2);
  }
}
