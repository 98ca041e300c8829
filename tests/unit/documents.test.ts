/** The documents say what the repository has. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { anchorsOf, boxesOf, filesIn, readMarkdown } from '../helpers/documents/markdown';
import { VARIABLES } from '../../src/platform/environment/variables';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

const MAX_README_LINES = 150;

/** Words that the glossary replaces, with their forms. */
const REPLACED = new RegExp(
  `\\b(${[
    'pieces?',
    'statements?',
    'profiles?',
    'dossiers?',
    'desks?',
    '(un)?settl(e|es|ed|ing)',
    'trails?',
    'refus(e|es|ed|al|als)',
    'ask(s|ed|ing)?',
    'told',
    'stands?',
    'goes? out',
    'anew',
    'afresh',
    'whose',
    'nobody',
    'somebody',
    'whoever',
    'trouble',
    'mend(s|ed)?',
    'kept',
    'keeping answers',
    'journal',
    'how often',
    'whether all is well',
    'who may see what',
    'running it',
  ].join('|')})\\b`,
  'i'
);

/** A path in backticks: its first folder is one of the repository. */
const PATH = /^(?:src|tests|docs|scripts|config|clients|database|containers)\/[\w./@-]*$/;
/** In the README of a folder, a path from there: a folder, or a file with code. */
const PATH_HERE = /^[\w-]+(?:\/[\w.-]+)*(?:\/|\.tsx?|\.mjs|\.json)$/;
/** Files that a reader of the guide or a build creates. */
const EXAMPLES = new Set([
  'dist/',
  'src/plugins/quotes/attribution/languages/xx.ts',
  'people.json',
  'package.json',
]);

const documents = filesIn(ROOT, '.md');
const pages = new Map(documents.map((file) => [file, readMarkdown(read(file))]));

const isExternal = (link: string) => /^[a-z]+:/.test(link);

/** Returns the links of a page that lead nowhere. */
function brokenLinks(file: string): string[] {
  return pages.get(file)!.links.filter((link) => {
    if (isExternal(link)) return false;
    const [target, anchor] = link.split('#');
    const page = target ? path.join(path.dirname(file), target) : file;
    if (!existsSync(path.join(ROOT, page))) return true;
    return anchor !== undefined && !(pages.has(page) && anchorsOf(pages.get(page)!).has(anchor));
  });
}

/** Returns the paths in the code of a page that do not exist. */
function missingPaths(file: string): string[] {
  const folder = path.dirname(file);
  const isOfFolder = folder.startsWith('src/');
  return pages.get(file)!.code.filter((text) => {
    if (EXAMPLES.has(text)) return false;
    const isHere = isOfFolder && PATH_HERE.test(text);
    if (!PATH.test(text) && !isHere) return false;
    const bases = isHere ? [folder, '.'] : ['.'];
    return !bases.some((base) => existsSync(path.join(ROOT, base, text)));
  });
}

describe.each(documents)('%s', (file) => {
  it('has links and anchors that lead somewhere', () => {
    expect(brokenLinks(file)).toEqual([]);
  });

  // The changelog names what is gone.
  it('names files and folders that exist', () => {
    if (file === 'CHANGELOG.md') return;
    expect(missingPaths(file)).toEqual([]);
  });

  it('has headings in the words of the glossary', () => {
    expect(pages.get(file)!.headings.filter((heading) => REPLACED.test(heading))).toEqual([]);
  });

  it('names scripts of package.json', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(file).matchAll(/npm run (?:--[a-z]+ )*([a-z][a-z-]*(?::[a-z-]+)*)/g)];
    expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('cites no document that the repository does not have', () => {
    expect(read(file)).not.toMatch(/\b(DESIGN|HOUSE|WORDING)\b/);
  });
});

describe('README.md', () => {
  it(`has at most ${MAX_README_LINES} lines`, () => {
    expect(read('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_README_LINES);
  });

  it('leads to every page in docs/', () => {
    const linked = pages.get('README.md')!.links.map((link) => path.normalize(link));
    const inDocs = documents.filter((file) => /^docs\/[^/]+\.md$/.test(file));
    expect(inDocs.filter((file) => !linked.includes(file))).toEqual([]);
  });
});

describe('docs/architecture.md', () => {
  const diagrams = pages
    .get('docs/architecture.md')!
    .blocks.filter(({ language }) => language === 'mermaid')
    .map(({ text }) => text);

  it('has a diagram of each flow', () => {
    expect(diagrams).toHaveLength(4);
  });

  it('names an existing file in every box', () => {
    const boxes = diagrams.flatMap(boxesOf);
    expect(boxes.length).toBeGreaterThan(diagrams.length);
    const isFile = (label: string) => {
      const name = label.split('<br/>').at(-1)!;
      return ['.', 'src/plugins'].some((base) => existsSync(path.join(ROOT, base, name)));
    };
    expect(boxes.filter((label) => !label.includes('<br/>') || !isFile(label))).toEqual([]);
  });
});

describe('docs/adr', () => {
  const records = documents.filter((file) => /^docs\/adr\/\d{4}-/.test(file));

  it('lists every record in its table', () => {
    const { links } = pages.get('docs/adr/README.md')!;
    expect(
      records.map((file) => path.basename(file)).filter((name) => !links.includes(name))
    ).toEqual([]);
  });

  it.each(records)('%s has context, decision and consequences', (file) => {
    expect(pages.get(file)!.headings.slice(1)).toEqual(['Context', 'Decision', 'Consequences']);
  });
});

describe('settings', () => {
  const VARIABLE = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/;
  const settings = [...read('.env.example').matchAll(/^(?:# )?([A-Z][A-Z0-9_]*)=/gm)].map(
    ([, name]) => name!
  );
  const table = read('docs/operations.md').split('\n## Settings\n')[1]!.split('\n## ')[0]!;
  const described = readMarkdown(table).code.filter((text) => VARIABLE.test(text));

  it('are all in .env.example', () => {
    expect(described.filter((name) => !settings.includes(name))).toEqual([]);
  });

  it('are all described in docs/operations.md', () => {
    expect(settings.filter((name) => !described.includes(name))).toEqual([]);
  });

  it('are named once in .env.example', () => {
    expect(settings.filter((name, i) => settings.indexOf(name) !== i)).toEqual([]);
  });

  it('are all that the server reads', () => {
    const names = Object.keys(VARIABLES);
    expect([...names].filter((name) => !settings.includes(name))).toEqual([]);
  });

  it('have the same names in the rest of docs/operations.md', () => {
    const others = pages
      .get('docs/operations.md')!
      .code.filter((text) => VARIABLE.test(text) && text.includes('_'));
    const ofOthers = ['SERVICE_UNAVAILABLE', 'STRAPI_RATE_LIMIT_ERROR'];
    expect(others.filter((name) => !settings.includes(name) && !ofOthers.includes(name))).toEqual(
      []
    );
  });
});
