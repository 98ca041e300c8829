/** @jest-environment jsdom */
import { isOwnCopy } from '../../../src/plugins/quotes/admin/src/paste/own-copy';

const encode = (nodes: unknown) => btoa(encodeURIComponent(JSON.stringify(nodes)));
const clipboard = (contents: Record<string, string>) =>
  ({ getData: (type: string) => contents[type] ?? '' }) as unknown as DataTransfer;
const inMarkup = (nodes: unknown) => `<p data-slate-fragment="${encode(nodes)}">a</p>`;

const OURS = [
  {
    type: 'list',
    format: 'ordered',
    children: [{ type: 'list-item', children: [{ type: 'text', text: '“Да”', bold: true }] }],
  },
];
const OTHERS = [{ type: 'paragraph', children: [{ text: 'a' }] }];

test('recognizes a copy from a blocks editor by type or markup', () => {
  expect(isOwnCopy(clipboard({ 'application/x-slate-fragment': encode(OURS) }), '')).toBe(true);
  expect(isOwnCopy(clipboard({}), inMarkup(OURS))).toBe(true);
});

test.each([
  ['another editor that is made with Slate', inMarkup(OTHERS)],
  ['no nodes', inMarkup({ type: 'text' })],
  ['no JSON', '<p data-slate-fragment="????">a</p>'],
  ['none', '<p>a</p>'],
])('%s is not', (_what, html) => {
  expect(isOwnCopy(clipboard({}), html)).toBe(false);
});
