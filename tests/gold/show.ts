/**
 * Prints the figures of the gold sets and the failures, by phenomenon:
 *
 *   tsx tests/gold/show.ts [lang …] [--hold] [--accept]
 *
 * `--hold` writes the present figures to `expected/` and removes fixed failures; `--accept` also adds the new failures,
 * for a gold set that has grown.
 */
import { parseArgs } from 'node:util';
import { goldLanguages, readCorpus } from './corpus';
import { figuresOf, hold } from './expected';
import { judge } from './judge';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hold: { type: 'boolean' }, accept: { type: 'boolean' } },
});

for (const lang of positionals.length > 0 ? positionals : goldLanguages()) {
  const corpus = readCorpus(lang);
  const judgement = judge(corpus);
  const quotes = corpus.articles.flatMap((article) => article.gold.quotes);
  console.log(`${lang}: ${corpus.articles.length} articles, ${quotes.length} quotations`);
  for (const [name, value] of Object.entries(figuresOf(judgement.report))) {
    const { hits, n } = judgement.report.groups.all?.[name] ?? { hits: 0, n: 0 };
    console.log(`  ${name.padEnd(18)} ${value.toFixed(3)}  ${hits}/${n}`);
  }
  for (const { key, about, wrong } of judgement.failures)
    console.log(`\n  ${key}\n    ${wrong}\n    [${about.join(', ')}]`);
  if (values.hold || values.accept) hold(lang, judgement, values.accept ?? false);
}
