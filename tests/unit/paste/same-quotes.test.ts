/** @jest-environment jsdom */
import { convert } from '../../../src/plugins/quotes/admin/src/paste/convert';
import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { readBody } from '../../../src/plugins/quotes/server/src/analysis/read-body';
import { newsroom } from '../attribution/support';
import { SAMPLES } from './clipboards';

const people = createPeopleIndex(newsroom);

function quotesIn(body: unknown, locale: string) {
  const { found } = readBody({ body, locale, date: '2025-03-04' }, people);
  return found.map(({ text, kind, decision, speaker, mention }) => ({
    text,
    kind,
    decision,
    speaker,
    mention: mention?.text ?? null,
  }));
}

/** A line a paragraph, as the editor takes plain text without us. */
const asTyped = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => ({ type: 'paragraph', children: [{ type: 'text', text: line.trim() }] }));

/** A block quotation is a quote in itself, which plain text cannot tell. */
const withoutQuoteBlocks = (blocks: { type: string }[]) =>
  blocks.map((block) => (block.type === 'quote' ? { ...block, type: 'paragraph' } : block));

const clean = (text: string) => text.replace(/[\u00ad\u200b]/g, '').replace(/ {2,}/g, ' ');

describe('the quotes of a text are the same, pasted with its markup or without', () => {
  test.each(SAMPLES)('$name', ({ lang, html, text }) => {
    const pasted = quotesIn(withoutQuoteBlocks(convert({ html, text })), lang);
    expect(pasted.length).toBeGreaterThan(0);
    expect(pasted).toEqual(quotesIn(convert({ html: '', text }), lang));
    expect(pasted).toEqual(quotesIn(asTyped(clean(text)), lang));
  });
});
