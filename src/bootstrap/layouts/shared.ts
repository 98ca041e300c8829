import type { Layout } from './types';

export const sharedLayouts: Layout[] = [
  {
    uid: 'shared.dateline',
    mainField: 'place',
    fields: {
      place: { label: 'Place', placeholder: 'Harare' },
      country: { label: 'Country' },
      date: { label: 'Date', hint: 'Determines which office each official held' },
    },
    rows: [
      [
        ['place', 4],
        ['country', 4],
        ['date', 4],
      ],
    ],
  },
  {
    uid: 'shared.place',
    mainField: 'place',
    fields: {
      place: { label: 'Place', placeholder: 'Harare' },
      country: { label: 'Country' },
    },
    rows: [
      [
        ['place', 6],
        ['country', 6],
      ],
    ],
  },
  {
    uid: 'shared.localized-title',
    mainField: 'title',
    fields: {
      language: { label: 'Language' },
      title: { label: 'Title' },
    },
    rows: [
      [
        ['language', 4],
        ['title', 8],
      ],
    ],
  },
  {
    uid: 'shared.subject',
    mainField: 'name',
    fields: { name: { label: 'Subject', placeholder: 'Military education' } },
    rows: [[['name', 12]]],
  },
  {
    uid: 'shared.seo',
    mainField: 'metaTitle',
    fields: {
      metaTitle: { label: 'Title for search engines', hint: 'Replaces the title' },
      metaDescription: { label: 'Description', hint: 'Replaces the standfirst' },
      shareImage: { label: 'Picture for social media', hint: 'Replaces the cover picture' },
      canonicalUrl: {
        label: 'Canonical URL',
        hint: 'Address of the original, if it was first published elsewhere',
      },
      noIndex: { label: 'Hide from search engines' },
    },
    rows: [
      [
        ['metaTitle', 6],
        ['canonicalUrl', 6],
      ],
      [['metaDescription', 12]],
      [
        ['shareImage', 6],
        ['noIndex', 6],
      ],
    ],
  },
];
