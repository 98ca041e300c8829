import { PARTIAL_DATE } from './hints';
import type { Layout } from './types';

export const officialLayouts: Layout[] = [
  {
    uid: 'api::official.official',
    mainField: 'name',
    fields: {
      name: { label: 'Name', placeholder: 'Viktor Khrenin' },
      slug: { label: 'Address (slug)', hint: 'Leave empty to create it from the name' },
      honorific: { label: 'Rank or title', placeholder: 'Lieutenant General' },
      country: { label: 'Country' },
      gender: { label: 'Gender', hint: 'Used only to resolve “he” and “she” in a text' },
      portrait: { label: 'Portrait' },
      alternateNames: {
        label: 'Other names',
        hint: 'Every spelling and script that a text may use for this person',
      },
      officesHeld: {
        label: 'Offices held',
        hint: 'Past and present: an office named in a text is matched to the person who held it that day',
      },
      biographies: { label: 'Biographies' },
      identifiers: { label: 'Identifiers', hint: 'IDs of this person in other databases' },
      updatedAt: { label: 'Last edited' },
    },
    rows: [
      [
        ['name', 6],
        ['slug', 6],
      ],
      [
        ['honorific', 6],
        ['country', 6],
      ],
      [
        ['portrait', 6],
        ['gender', 6],
      ],
      [['officesHeld', 12]],
      [['alternateNames', 12]],
      [['biographies', 12]],
      [['identifiers', 12]],
    ],
    columns: ['name', 'honorific', 'country', 'updatedAt'],
    sort: { by: 'name', order: 'ASC' },
  },
  {
    uid: 'official.office-held',
    mainField: 'title',
    fields: {
      title: { label: 'Office', placeholder: 'Minister of Defence' },
      organization: { label: 'Organization', placeholder: 'Ministry of Defence' },
      country: { label: 'Country' },
      from: { label: 'From', hint: PARTIAL_DATE },
      to: { label: 'To', hint: `${PARTIAL_DATE}. Leave empty if still in office` },
      titles: { label: 'In other languages' },
    },
    rows: [
      [
        ['title', 6],
        ['organization', 6],
      ],
      [
        ['country', 4],
        ['from', 4],
        ['to', 4],
      ],
      [['titles', 12]],
    ],
  },
  {
    uid: 'official.office-title',
    mainField: 'title',
    fields: {
      language: { label: 'Language' },
      title: { label: 'Office' },
      organization: { label: 'Organization' },
    },
    rows: [
      [
        ['language', 4],
        ['title', 4],
        ['organization', 4],
      ],
    ],
  },
  {
    uid: 'official.alternate-name',
    mainField: 'name',
    fields: {
      name: { label: 'Name', placeholder: 'Виктор Хренин' },
      language: { label: 'Language' },
      kind: { label: 'Kind', hint: 'Misspellings are recognized in texts but never shown' },
    },
    rows: [
      [
        ['name', 4],
        ['language', 4],
        ['kind', 4],
      ],
    ],
  },
  {
    uid: 'official.biography',
    mainField: 'text',
    fields: {
      language: { label: 'Language' },
      text: { label: 'Biography' },
    },
    rows: [[['language', 6]], [['text', 12]]],
  },
  {
    uid: 'official.identifier',
    mainField: 'value',
    fields: {
      scheme: { label: 'Database', placeholder: 'Wikidata' },
      value: { label: 'Identifier', placeholder: 'Q42' },
    },
    rows: [
      [
        ['scheme', 6],
        ['value', 6],
      ],
    ],
  },
];
