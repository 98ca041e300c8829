import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newsroom } from './support';

const ROOT = path.resolve(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
let folder: string;
let people: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'attribute-'));
  people = write('people.json', JSON.stringify(newsroom));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}

function run(args: string[], input?: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [TSX, path.join(ROOT, 'scripts/attribute.ts'), ...args],
    { encoding: 'utf8', input }
  );
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const article = (id: string, text = '“We are ready to sign,” Viktor Khrenin said.') =>
  JSON.stringify({ id, lang: 'en', date: '2025-09-17', text });

test('attribute writes a line for each article of a file, in order', () => {
  const file = write('articles.jsonl', `${article('b')}\n\n   \n${article('a')}\n`);
  const { status, lines, stderr } = run(['--people', people, file]);
  expect({ status, stderr, ids: lines.map((line) => line.id) }).toEqual({
    status: 0,
    stderr: '',
    ids: ['b', 'a'],
  });
  expect(lines[0].quotes[0]).toEqual({
    start: 1,
    end: 22,
    text: 'We are ready to sign,',
    kind: 'direct',
    mention: { start: 24, end: 38, text: 'Viktor Khrenin' },
    cue: { start: 39, end: 43, text: 'said' },
    named: { start: 24, end: 38, text: 'Viktor Khrenin' },
    decision: 'linked',
    speaker: { id: 'khrenin', confidence: expect.any(Number) },
    candidates: [{ id: 'khrenin', confidence: expect.any(Number) }],
    partOf: null,
  });
}, 30_000);

test('attribute reads stdin, and writes evidence with --explain', () => {
  const { status, lines } = run(
    ['--explain', '--people', people, '-'],
    `\uFEFF${article('x')}\r\n`
  );
  expect(status).toBe(0);
  expect(lines[0].quotes[0].evidence.length).toBeGreaterThan(0);
}, 30_000);

test('attribute names a bad line on stderr, processes the rest and exits with 1', () => {
  const { status, lines, stderr } = run(
    ['--people', people, '-'],
    `${article('a')}\n{nonsense\n{"id":"c","lang":"en","date":"yesterday","text":"x"}\n${article('d')}\n`
  );
  expect({ status, ids: lines.map((line) => line.id) }).toEqual({ status: 1, ids: ['a', 'd'] });
  expect(stderr).toMatch(/line 2:.*\n.*line 3: date must be/);
}, 30_000);

test.each<[string, unknown, string]>([
  [
    'a title that is no string',
    [
      { id: 'a', name: 'A B' },
      { id: 'b', name: 'B C', positions: [{ title: 3 }] },
    ],
    'people[1].positions[0].title must be a string',
  ],
  ['not a list', { id: 'a' }, 'people must be a list'],
  ['a name missing', [{ id: 'a' }], 'people[0].name must be a string'],
  [
    'a date that is none',
    [{ id: 'a', name: 'A B', positions: [{ title: 'X', from: 'spring' }] }],
    'people[0].positions[0].from must be a date',
  ],
  [
    'an id twice',
    [
      { id: 'a', name: 'A B' },
      { id: 'a', name: 'C D' },
    ],
    'people[1].id "a" is there twice',
  ],
])(
  'people with %s: exits 2 and says where',
  (_, json, message) => {
    const { status, stderr, lines } = run(
      ['--people', write('bad.json', JSON.stringify(json)), '-'],
      article('a')
    );
    expect({ status, lines }).toEqual({ status: 2, lines: [] });
    expect(stderr).toContain(message);
  },
  30_000
);

test('attribute exits with 2 without arguments or if a file is missing', () => {
  expect(run(['--people', path.join(folder, 'none.json'), '-'], '').status).toBe(2);
  expect(run(['--people', people, path.join(folder, 'none.jsonl')]).status).toBe(2);
  expect(run([]).status).toBe(2);
}, 30_000);

test('attribute exits without an error if the reader stops early', () => {
  const file = write(
    'many.jsonl',
    Array.from({ length: 3000 }, (_, i) => article(String(i))).join('\n')
  );
  const command = `set -o pipefail; "${process.execPath}" "${TSX}" scripts/attribute.ts --people "${people}" "${file}" | head -1`;
  const { status, stderr, stdout } = spawnSync('bash', ['-c', command], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  expect({ status, stderr, lines: stdout.trim().split('\n').length }).toEqual({
    status: 0,
    stderr: '',
    lines: 1,
  });
}, 30_000);
