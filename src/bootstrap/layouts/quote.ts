import type { Layout } from './types';

/** Lays out quotes for looking them up: they are reviewed next to their article. */
export const quoteLayout: Layout = {
  uid: 'api::quote.quote',
  mainField: 'text',
  fields: {
    text: { label: 'Words', hint: 'As they stand in the article', readOnly: true },
    kind: { label: 'Kind', readOnly: true },
    speaker: { label: 'Speaker', hint: 'Settled in the article, beside its text', readOnly: true },
    attributionText: {
      label: 'Attribution',
      hint: 'Of a speaker who is not on record',
      readOnly: true,
    },
    saidOn: { label: 'Said on', hint: 'Where it differs from the day of the article' },
    occasion: { label: 'Occasion', placeholder: 'Signing ceremony in Harare' },
    sourceUrl: { label: 'Link to the source', placeholder: 'https://' },
    agreements: { label: 'Agreements', hint: 'The agreements that the quote is about' },
    article: { label: 'Article', readOnly: true },
    partOf: { label: 'Part of', hint: 'The quote that this one stands in', readOnly: true },
    review: { label: 'Settled', readOnly: true },
    decision: { label: 'Found', readOnly: true },
    reason: { label: 'Why it waits', readOnly: true },
    order: { label: 'Place in the text', readOnly: true },
    anchor: { label: 'Anchor', readOnly: true },
    mention: { label: 'Mention', readOnly: true },
    cue: { label: 'Cue', readOnly: true },
    officeAtTime: { label: 'Office at the time', readOnly: true },
    confidence: { label: 'Confidence', readOnly: true },
    evidence: { label: 'Evidence', readOnly: true },
    candidates: { label: 'Candidates', readOnly: true },
    confirmedText: { label: 'Confirmed words', readOnly: true },
    confirmedBy: { label: 'Settled by', readOnly: true },
    confirmedAt: { label: 'Settled at', readOnly: true },
    sharedWording: { label: 'Said by others too', readOnly: true },
    marked: { label: 'Marked by an editor', readOnly: true },
    updatedAt: { label: 'Last edited' },
  },
  rows: [
    [['text', 12]],
    [
      ['speaker', 6],
      ['attributionText', 6],
    ],
    [
      ['article', 6],
      ['agreements', 6],
    ],
    [
      ['saidOn', 4],
      ['occasion', 4],
      ['sourceUrl', 4],
    ],
    [
      ['kind', 4],
      ['review', 4],
      ['decision', 4],
    ],
    [
      ['confirmedBy', 6],
      ['confirmedAt', 6],
    ],
  ],
  columns: ['text', 'speaker', 'article', 'review', 'updatedAt'],
  sort: { by: 'updatedAt', order: 'DESC' },
};
