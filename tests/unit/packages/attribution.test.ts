/** Packs the attribution library, installs it in an empty folder and uses it from plain Node. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack, readManifest, ROOT, runIn } from '../../helpers/packages';

const SOURCE = path.join(ROOT, 'src/plugins/quotes/attribution');
const { name } = readManifest(SOURCE);

const EXAMPLE = `
const people = createPeopleIndex([{ id: 'khrenin', name: 'Viktor Khrenin' }]);
const text = '“We are ready to sign,” Viktor Khrenin said.';
const [quote] = attribute(text, { lang: 'en', date: '2025-09-17', people });
console.log(JSON.stringify({ text: quote?.text, speaker: quote?.speaker?.id }));
`;
const ANSWER = { text: 'We are ready to sign,', speaker: 'khrenin' };

const NAMES = 'attribute, createPeopleIndex';
const TYPED = `
import { ${NAMES}, type AttributedQuote, type Person } from '${name}';
const officials: Person[] = [{ id: 'khrenin', name: 'Viktor Khrenin' }];
const quotes: AttributedQuote[] = attribute('', { lang: 'en', date: null, people: createPeopleIndex(officials) });
export const speakers: (string | undefined)[] = quotes.map((quote) => quote.speaker?.id);
// @ts-expect-error: the language is needed.
attribute('', { date: null, people: createPeopleIndex(officials) });
`;

describe('the attribution package', () => {
  let home: string;
  let consumer: string;
  let files: string[];

  beforeAll(() => {
    home = mkdtempSync(path.join(tmpdir(), 'otr-attribution-'));
    // Apart from the project: what it took from there would be missing here.
    const copy = path.join(home, 'attribution');
    cpSync(SOURCE, copy, { recursive: true, filter: (file) => !file.endsWith('dist') });
    consumer = path.join(home, 'consumer');
    mkdirSync(consumer);
    writeFileSync(path.join(consumer, 'package.json'), '{ "private": true }');
    const packed = pack(copy, home);
    files = packed.files;
    runIn(consumer, 'npm', 'install', '--offline', '--no-audit', '--silent', packed.tarball);
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const runScript = (file: string, source: string) => {
    writeFileSync(path.join(consumer, file), source);
    return JSON.parse(runIn(consumer, process.execPath, file));
  };

  it('has a licence and a description, and none of its sources', () => {
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(files.filter((file) => /\.ts$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
  });

  it('installs no other package', () => {
    const installed = readdirSync(path.join(consumer, 'node_modules'));
    expect(installed.filter((entry) => !entry.startsWith('.'))).toEqual([name]);
  });

  it('runs when it is required', () => {
    expect(runScript('plain.cjs', `const { ${NAMES} } = require('${name}');${EXAMPLE}`)).toEqual(
      ANSWER
    );
  });

  it('runs when it is imported', () => {
    expect(runScript('plain.mjs', `import { ${NAMES} } from '${name}';${EXAMPLE}`)).toEqual(ANSWER);
  });

  it('has types for both kinds of modules', () => {
    for (const file of ['typed.mts', 'typed.cts']) writeFileSync(path.join(consumer, file), TYPED);
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022'];
    runIn(consumer, 'tsc', ...options, 'typed.mts', 'typed.cts');
  });
});
