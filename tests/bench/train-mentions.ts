/**
 * Fits the weights by which the engine chooses among the phrases that may name a speaker, and writes them to
 * `scoring/mention-weights.ts`. The same corpus gives the same file.
 *   npm run train:mentions -- --corpora DIR [--name X_train]
 * DIR holds X.articles.jsonl, X.gold.jsonl and X.people.json; without a name, the first whose name ends with "_train".
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { featuresOfNone } from '../../src/plugins/quotes/attribution/scoring/mention-features';
import type { MentionFeatures } from '../../src/plugins/quotes/attribution/scoring/mention-features';
import {
  DEFAULT_FOLDER,
  TRAINING,
  UsageError,
  findCorpora,
  readCorpusFiles,
} from './attribution/corpora';
import { mentionExamples } from './attribution/mention-examples';
import { chooseMargin } from './attribution/mention-margin';
import { fitWeights } from './attribution/softmax';
import { weightsFile } from './attribution/weights-file';

const FILE = path.resolve(
  __dirname,
  '../../src/plugins/quotes/attribution/scoring/mention-weights.ts'
);

function main(): void {
  const { corpora, name } = parseArgs({
    options: { corpora: { type: 'string', default: DEFAULT_FOLDER }, name: { type: 'string' } },
  }).values;
  const files = findCorpora(corpora).find((one) =>
    name === undefined ? one.name.endsWith(TRAINING) : one.name === name
  );
  if (!files) throw new UsageError(`${corpora} holds no corpus ${name ?? `X${TRAINING}`}`);
  const features = Object.keys(featuresOfNone()) as (keyof MentionFeatures)[];
  const examples = mentionExamples(readCorpusFiles(files), features);
  const validation = chooseMargin(examples, features.length);
  const weights = fitWeights(examples, features.length);
  writeFileSync(FILE, weightsFile(features, weights, validation));
  console.log({ corpus: files.name, ...validation });
}

try {
  main();
} catch (error) {
  console.error(error instanceof UsageError ? `train:mentions: ${error.message}` : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
