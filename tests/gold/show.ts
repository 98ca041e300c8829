/**
 * Prints the figures of the gold sets and the failures, by phenomenon:
 *
 *   tsx tests/gold/show.ts [lang … | cases | diplomatic] [--hold] [--accept]
 *
 * `--hold` writes the present figures to `expected/` and removes fixed failures; `--accept` also adds the new failures,
 * for a gold set that has grown.
 */
import { parseArgs } from 'node:util';
import { faultsOf, readCases } from './cases';
import { goldLanguages, readCorpus } from './corpus';
import { diplomaticFigures, readDiplomatic, reportsByLanguage } from './diplomatic';
import { CASES, DIPLOMATIC, figuresOf, hold, holdCases, holdFigures } from './expected';
import { judge } from './judge';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { hold: { type: 'boolean' }, accept: { type: 'boolean' } },
});

function showCases(): void {
  const failing: Record<string, string> = {};
  for (const one of readCases()) {
    const faults = faultsOf(one).map(({ why }) => why);
    if (faults.length > 0) failing[one.id] = faults.join('; ');
  }
  console.log(`cases: ${Object.keys(failing).length} fail`);
  for (const [id, why] of Object.entries(failing)) console.log(`  ${id}: ${why}`);
  if (values.hold || values.accept) holdCases(failing, values.accept ?? false);
}

function showDiplomatic(): void {
  const figures = diplomaticFigures(reportsByLanguage(readDiplomatic()));
  console.log('diplomatic:');
  for (const [name, value] of Object.entries(figures))
    console.log(`  ${name.padEnd(18)} ${value.toFixed(3)}`);
  if (values.hold || values.accept) holdFigures(DIPLOMATIC, figures);
}

function showLanguage(lang: string): void {
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

const all = [...goldLanguages(), CASES, DIPLOMATIC];
for (const name of positionals.length > 0 ? positionals : all) {
  if (name === CASES) showCases();
  else if (name === DIPLOMATIC) showDiplomatic();
  else showLanguage(name);
}
