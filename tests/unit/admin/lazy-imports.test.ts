import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(__dirname, '../../..');
/** All that the admin's bundler gets of ours. */
const FOLDERS = ['src/admin', 'src/plugins/quotes/admin/src', 'src/plugins/delivery/admin/src'];
/** Makes React's lazy components for all others. */
const HELPER = 'src/admin/lazy-part/lazy-part.tsx';
const LOADERS = new Set(['lazyPart', 'lazyModule']);

function filesIn(folder: string): string[] {
  let entries;
  try {
    entries = readdirSync(path.join(ROOT, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesIn(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

/** Tells if a call is in the function that is handed to a loader. */
function isHandedToLoader(node: ts.Node): boolean {
  for (let { parent } = node; parent; { parent } = parent) {
    if (!ts.isCallExpression(parent) || !ts.isIdentifier(parent.expression)) continue;
    if (LOADERS.has(parent.expression.text)) return true;
  }
  return false;
}

/** Dynamic imports of code, and uses of React's `lazy`, that go past the loaders: `file:line`, each. */
function findStrays(file: string, text: string): string[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const strays: string[] = [];
  const note = (node: ts.Node) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    strays.push(`${file}:${line + 1}`);
  };
  const visit = (node: ts.Node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [target] = node.arguments;
      // Data is no part of the page: who reads it decides what to do without.
      const isData = target && ts.isStringLiteral(target) && target.text.endsWith('.json');
      if (!isData && !isHandedToLoader(node)) note(node);
    }
    if (ts.isImportSpecifier(node) && (node.propertyName ?? node.name).text === 'lazy') note(node);
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'React.lazy') note(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return strays;
}

describe('dynamic imports of the admin', () => {
  it('go through one helper, which survives a failure', () => {
    const files = FOLDERS.flatMap(filesIn);
    expect(files.length).toBeGreaterThan(100);
    const strays = files
      .filter((file) => file !== HELPER)
      .flatMap((file) => findStrays(file, readFileSync(path.join(ROOT, file), 'utf8')));
    expect(strays).toEqual([]);
  });

  it('are found wherever they bypass the helper', () => {
    const text = [
      "import { lazy as later } from 'react';",
      "const A = later(() => import('./A'));",
      "const B = React.lazy(() => import('./B'));",
      "const C = lazyPart(() => import('./C'));",
      "const D = lazyModule(() => import('./D').then((module) => module.d));",
      "const words = () => import('./words.json');",
      "const link = { Component: () => import('./Page') };",
    ].join('\n');
    expect(findStrays('a.tsx', text)).toEqual([
      'a.tsx:1',
      'a.tsx:2',
      'a.tsx:3',
      'a.tsx:3',
      'a.tsx:7',
    ]);
  });
});
