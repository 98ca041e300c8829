import { SLUG_HINT } from './hints';
import type { Layout } from './types';

export const articleLayouts: Layout[] = [
  {
    uid: 'api::article.article',
    mainField: 'title',
    fields: {
      title: { label: 'Title' },
      slug: { label: 'Address (slug)', hint: SLUG_HINT, placeholder: 'two-ministers-sign' },
      section: { label: 'Section', placeholder: 'World' },
      standfirst: { label: 'Standfirst', hint: 'One or two sentences below the title' },
      body: { label: 'Text' },
      dateline: { label: 'Dateline' },
      authors: { label: 'Authors' },
      cover: { label: 'Cover picture' },
      officials: { label: 'Officials', hint: 'Filled in from the text when you save' },
      agreements: { label: 'Agreements', hint: 'Agreements that the article is about' },
      subjects: { label: 'Subjects' },
      sources: { label: 'Sources' },
      corrections: { label: 'Corrections', hint: 'Shown to readers, newest first' },
      firstPublishedAt: {
        label: 'First published',
        hint: 'Set when the article is first published',
        readOnly: true,
      },
      updatedForReadersAt: {
        label: 'Last updated (shown to readers)',
        hint: 'Change it to show readers that the article was updated',
      },
      scheduledAt: { label: 'Publish at', hint: 'Goes live automatically at this time' },
      embargoedUntil: { label: 'Embargo until', hint: 'Cannot be published before this time' },
      scheduleRejection: { label: 'Why it was not published', readOnly: true },
      seo: { label: 'Search and social media' },
      quotes: { label: 'Quotes' },
      pendingQuotes: { label: 'To check' },
      updatedAt: { label: 'Last edited' },
    },
    // Leaves out the quotes, which have their own panel, and the attributes that only the server writes.
    rows: [
      [['title', 12]],
      [
        ['slug', 6],
        ['section', 6],
      ],
      [['standfirst', 12]],
      [['body', 12]],
      [['dateline', 12]],
      [['authors', 12]],
      [['cover', 12]],
      [
        ['officials', 6],
        ['agreements', 6],
      ],
      [['subjects', 12]],
      [['sources', 12]],
      [
        ['scheduledAt', 6],
        ['embargoedUntil', 6],
      ],
      [
        ['firstPublishedAt', 6],
        ['updatedForReadersAt', 6],
      ],
      [['corrections', 12]],
      [['seo', 12]],
    ],
    columns: ['title', 'section', 'pendingQuotes', 'updatedAt'],
    sort: { by: 'updatedAt', order: 'DESC' },
  },
  {
    uid: 'article.author',
    mainField: 'name',
    fields: {
      name: { label: 'Name' },
      role: { label: 'Role', placeholder: 'Correspondent in Harare' },
    },
    rows: [
      [
        ['name', 6],
        ['role', 6],
      ],
    ],
  },
  {
    uid: 'article.correction',
    mainField: 'text',
    fields: {
      date: { label: 'Corrected at' },
      text: { label: 'Correction' },
    },
    rows: [[['date', 6]], [['text', 12]]],
  },
  {
    uid: 'article.cover',
    mainField: 'alternativeText',
    fields: {
      image: { label: 'Picture' },
      alternativeText: {
        label: 'Alternative text',
        hint: 'Describes the picture for readers who cannot see it',
      },
      caption: { label: 'Caption' },
      credit: { label: 'Credit', placeholder: 'Photographer / agency' },
    },
    rows: [
      [
        ['image', 6],
        ['alternativeText', 6],
      ],
      [
        ['caption', 6],
        ['credit', 6],
      ],
    ],
  },
  {
    uid: 'article.source',
    mainField: 'name',
    fields: {
      name: { label: 'Name', placeholder: 'Ministry of Defence, press service' },
      kind: { label: 'Kind' },
      url: { label: 'Link', placeholder: 'https://' },
    },
    rows: [
      [
        ['name', 6],
        ['kind', 6],
      ],
      [['url', 12]],
    ],
  },
];
