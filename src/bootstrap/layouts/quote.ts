import type { Layout } from './types';

/** Keeps most fields read-only, because quotes are reviewed in their article; here they are looked up. */
export const quoteLayout: Layout = {
  uid: 'api::quote.quote',
  mainField: 'text',
  fields: {
    text: { label: 'Text', hint: 'As it appears in the article', readOnly: true },
    kind: { label: 'Kind', readOnly: true },
    speaker: {
      label: 'Speaker',
      hint: 'Change it in the quotes panel of the article',
      readOnly: true,
    },
    attributionText: {
      label: 'Attribution',
      hint: 'For a speaker with no official record',
      readOnly: true,
    },
    saidOn: { label: 'Said on', hint: 'If it differs from the date of the article' },
    occasion: { label: 'Occasion', placeholder: 'Signing ceremony in Harare' },
    sourceUrl: { label: 'Link to the source', placeholder: 'https://' },
    agreements: { label: 'Agreements', hint: 'Agreements that the quote is about' },
    article: { label: 'Article', readOnly: true },
    partOf: { label: 'Part of', hint: 'The quote that contains this one', readOnly: true },
    review: { label: 'Review', readOnly: true },
    decision: { label: 'Detected', readOnly: true },
    reason: { label: 'Why it needs checking', readOnly: true },
    order: { label: 'Position in the text', readOnly: true },
    anchor: { label: 'Anchor', readOnly: true },
    mention: { label: 'Mention', readOnly: true },
    cue: { label: 'Cue', readOnly: true },
    officeAtTime: { label: 'Office at the time', readOnly: true },
    confidence: { label: 'Confidence', readOnly: true },
    evidence: { label: 'Evidence', readOnly: true },
    candidates: { label: 'Candidates', readOnly: true },
    confirmedText: { label: 'Confirmed text', readOnly: true },
    confirmedBy: { label: 'Checked by', readOnly: true },
    confirmedAt: { label: 'Checked at', readOnly: true },
    sharedWording: { label: 'Also said by others', readOnly: true },
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
