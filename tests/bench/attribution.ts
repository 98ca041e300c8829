/**
 * Measures the attribution engine: every figure that has a goal and whether it is reached, the calibration of confidences,
 * the most frequent errors, and speed as ratios within one run.
 *   npm run bench:attribution [-- --corpora DIR] [-- --no-speed] [-- --json]
 * DIR holds X.articles.jsonl, X.gold.jsonl and X.people.json; without it, the corpora next to the project if there are any.
 * The project's own gold sets, its corpus of agency copy and its small inputs are always measured.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { DIPLOMATIC_FOLDER } from '../gold/diplomatic';
import { goldLanguages, readCorpus } from '../gold/corpus';
import { predict } from '../gold/judge';
import { disagreements } from './attribution/agreement';
import {
  DEFAULT_FOLDER,
  TRAINING,
  UsageError,
  findCorpora,
  runCorpus,
} from './attribution/corpora';
import type { CorpusFiles, ScoredCorpus } from './attribution/corpora';
import { commonErrors } from './attribution/error-kinds';
import { caseSection } from './attribution/cases';
import { figureRows, reportOf, speakerRows } from './attribution/figures';
import { guessesOf, reliability } from './attribution/reliability';
import { format, forMachines, row } from './attribution/rows';
import type { Section } from './attribution/rows';
import { speed } from './attribution/speed';

const USAGE = 'usage: npm run bench:attribution -- [--corpora DIR] [--no-speed] [--json]';

function readArguments() {
  try {
    return parseArgs({
      options: {
        corpora: { type: 'string' },
        json: { type: 'boolean', default: false },
        'no-speed': { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/** Returns the project's own gold set of a language, in the form of a corpus. */
function ownCorpus(lang: string): ScoredCorpus {
  const corpus = readCorpus(lang);
  return {
    name: `own ${lang}`,
    articles: corpus.articles,
    gold: corpus.articles.map((article) => article.gold),
    people: corpus.people,
    predicted: predict(corpus),
  };
}

function figuresOf(corpus: ScoredCorpus, lang: string): Section {
  return {
    title: `${corpus.name}: ${corpus.articles.length} articles`,
    rows: figureRows(reportOf(corpus), corpus.name, lang),
  };
}

const bySpeaker = (corpus: ScoredCorpus): Section => ({
  title: `${corpus.name}: quotes found with their speaker, by language and mention`,
  rows: speakerRows(corpus),
});

async function checkScorer(files: CorpusFiles, corpus: ScoredCorpus): Promise<Section[]> {
  const scorer = path.resolve(path.dirname(files.gold), '../score.mjs');
  if (!existsSync(scorer)) return [];
  const differing = await disagreements(scorer, files, corpus, reportOf(corpus));
  return [
    {
      title: `The scorer against ${scorer}`,
      rows: [
        row(`${corpus.name} figures that differ`, differing.length, 'found', {
          at: 'most',
          value: 0,
        }),
      ],
      notes: differing,
    },
  ];
}

async function main(): Promise<void> {
  const { corpora, json, 'no-speed': noSpeed } = readArguments();
  const folder = corpora ?? (existsSync(DEFAULT_FOLDER) ? DEFAULT_FOLDER : null);
  const sections: Section[] = [];
  const add = (...more: Section[]) => {
    sections.push(...more);
    if (!json) for (const section of more) console.log(format(section));
  };

  const all: ScoredCorpus[] = [];
  const [agency] = findCorpora(DIPLOMATIC_FOLDER);
  if (agency) {
    const corpus = await runCorpus(agency);
    all.push(corpus);
    add(figuresOf(corpus, 'all'), bySpeaker(corpus), commonErrors(corpus));
  }
  add(caseSection());

  const own = goldLanguages().map((lang) => ({ lang, corpus: ownCorpus(lang) }));
  for (const { lang, corpus } of own) add(figuresOf(corpus, lang));
  all.push(...own.map(({ corpus }) => corpus));
  let timed = own.find(({ lang }) => lang === 'en')?.corpus.articles ?? [];
  const others = folder === null ? [] : findCorpora(folder);
  for (const files of others.filter(({ name }) => name !== agency?.name)) {
    const corpus = await runCorpus(files);
    add(figuresOf(corpus, corpus.articles[0]?.lang ?? 'en'), commonErrors(corpus));
    add(...(await checkScorer(files, corpus)));
    if (!corpus.name.endsWith(TRAINING)) all.push(corpus);
    timed = corpus.articles;
  }
  add(reliability('all corpora', all.flatMap(guessesOf)));
  if (!noSpeed) add(...(await speed(timed)));

  if (json) {
    console.log(JSON.stringify(forMachines(sections)));
    return;
  }
  const rows = sections.flatMap((section) => section.rows);
  const missed = rows.filter(({ met }) => met === false);
  console.log(`\n${rows.filter(({ met }) => met).length} goals met, ${missed.length} missed`);
  for (const { name, value, unit, goal } of missed)
    console.log(`  ${name}: ${value} ${unit}`.trimEnd() + ` (goal ${goal})`);
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? `bench:attribution: ${error.message}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
