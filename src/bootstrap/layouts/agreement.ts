import { PARTIAL_DATE, SLUG_HINT } from './hints';
import type { Layout } from './types';

const UNKNOWN = 'Leave empty if unknown';

export const agreementLayouts: Layout[] = [
  {
    uid: 'api::agreement.agreement',
    mainField: 'title',
    fields: {
      title: { label: 'Title', placeholder: 'Agreement on military cooperation' },
      slug: { label: 'Address (slug)', hint: SLUG_HINT },
      kind: { label: 'Kind' },
      state: { label: 'State' },
      summary: { label: 'Summary' },
      parties: {
        label: 'Parties',
        hint: 'The states or organizations bound by it, and who signed for them',
      },
      signedOn: { label: 'Signed on', hint: `${PARTIAL_DATE}. ${UNKNOWN}` },
      inForceOn: { label: 'In force on', hint: `${PARTIAL_DATE}. ${UNKNOWN}` },
      signedAt: { label: 'Place of signing' },
      duration: { label: 'Duration', placeholder: 'Five years, renewed automatically' },
      depositary: {
        label: 'Depositary',
        hint: 'The state or organization that keeps the original',
      },
      registrationNumber: { label: 'Registration number', placeholder: 'UNTS 12345' },
      titles: { label: 'Titles in other languages' },
      authenticLanguages: { label: 'Authentic languages' },
      subjects: { label: 'Subjects' },
      documents: { label: 'Documents' },
      relatedAgreements: { label: 'Related agreements' },
      updatedAt: { label: 'Last edited' },
    },
    rows: [
      [['title', 12]],
      [
        ['slug', 4],
        ['kind', 4],
        ['state', 4],
      ],
      [['summary', 12]],
      [['parties', 12]],
      [
        ['signedOn', 6],
        ['inForceOn', 6],
      ],
      [['signedAt', 12]],
      [['subjects', 12]],
      [['titles', 12]],
      [['authenticLanguages', 12]],
      [
        ['duration', 4],
        ['depositary', 4],
        ['registrationNumber', 4],
      ],
      [['documents', 12]],
      [['relatedAgreements', 12]],
    ],
    columns: ['title', 'kind', 'state', 'signedOn', 'updatedAt'],
    sort: { by: 'updatedAt', order: 'DESC' },
  },
  {
    uid: 'agreement.party',
    mainField: 'country',
    fields: {
      country: { label: 'Country' },
      organization: { label: 'Organization', hint: 'If the party is not a country' },
      onBehalfOf: { label: 'On behalf of', placeholder: 'The Government' },
      signatories: { label: 'Signatories' },
    },
    rows: [
      [
        ['country', 4],
        ['organization', 4],
        ['onBehalfOf', 4],
      ],
      [['signatories', 12]],
    ],
  },
  {
    uid: 'agreement.signatory',
    mainField: 'capacity',
    fields: {
      official: { label: 'Official' },
      capacity: { label: 'Signed as', placeholder: 'Minister of Defence' },
    },
    rows: [
      [
        ['official', 6],
        ['capacity', 6],
      ],
    ],
  },
  {
    uid: 'agreement.language',
    mainField: 'language',
    fields: { language: { label: 'Language' } },
    rows: [[['language', 6]]],
  },
  {
    uid: 'agreement.related-agreement',
    mainField: 'kind',
    fields: {
      kind: { label: 'This agreement', hint: 'How it relates to the other one' },
      agreement: { label: 'Other agreement' },
    },
    rows: [
      [
        ['kind', 6],
        ['agreement', 6],
      ],
    ],
  },
];
