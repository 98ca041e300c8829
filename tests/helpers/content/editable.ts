import type { Core, Struct } from '@strapi/strapi';
import { AGREEMENT, ARTICLE, blocks, OFFICIAL, QUOTE, type Doc } from '../fixtures/newsroom';

/** Records and files that an example can name. */
export interface Targets {
  official: Doc;
  agreement: Doc;
  image: { id: number };
}

/** A relation, as the content manager's form writes one. */
const connect = (...records: Doc[]) => ({
  connect: records.map(({ documentId }) => ({ documentId })),
  disconnect: [],
});

/** Examples of each attribute that an editor can write, by type and component: one without a line fails. */
export function examplesFor({ official, agreement, image }: Targets): Record<string, Doc> {
  return {
    [ARTICLE]: {
      title: 'Two harbours agree',
      slug: 'two-harbours',
      standfirst: 'What the harbours agreed on.',
      section: 'World',
      body: blocks('“The pier will be repaired,” said Ada Marlow.'),
      authors: 'article.author',
      dateline: 'shared.dateline',
      sources: 'article.source',
      cover: 'article.cover',
      subjects: 'shared.subject',
      officials: connect(official),
      agreements: connect(agreement),
      corrections: 'article.correction',
      updatedForReadersAt: '2026-01-03T10:00:00.000Z',
      scheduledAt: '2090-01-03T10:00:00.000Z',
      embargoedUntil: '2020-01-03T10:00:00.000Z',
      seo: 'shared.seo',
    },
    [QUOTE]: {
      speaker: connect(official),
      attributionText: 'A clerk of the harbour',
      saidOn: '2025-09-17',
      occasion: 'Signing ceremony in Harare',
      sourceUrl: 'https://example.org/speech?id=1#top',
      agreements: connect(agreement),
    },
    [OFFICIAL]: {
      name: 'Bea Norrland',
      slug: 'bea-n',
      alternateNames: 'official.alternate-name',
      honorific: 'Lieutenant General',
      gender: 'female',
      country: 'SE',
      officesHeld: 'official.office-held',
      portrait: image.id,
      biographies: 'official.biography',
      identifiers: 'official.identifier',
    },
    [AGREEMENT]: {
      title: 'Treaty of the Two Harbours',
      titles: 'shared.localized-title',
      slug: 'two-harbours-treaty',
      kind: 'treaty',
      subjects: 'shared.subject',
      parties: 'agreement.party',
      signedOn: '2025-09',
      signedAt: 'shared.place',
      inForceOn: '2025-10-01',
      state: 'in-force',
      duration: 'Five years',
      authenticLanguages: 'agreement.language',
      depositary: 'The Harbour Office',
      registrationNumber: '58012',
      documents: [image.id],
      summary: 'Who repairs which pier.',
      relatedAgreements: 'agreement.related-agreement',
    },
    'article.author': { name: 'Clara Moss', role: 'Correspondent in Harare' },
    'article.correction': { date: '2026-01-02T09:00:00.000Z', text: 'The pier is in the north.' },
    'article.cover': {
      image: image.id,
      alternativeText: 'A pier',
      caption: 'The pier at noon',
      credit: 'C. Moss',
    },
    'article.source': { name: 'The press office', kind: 'agency', url: 'https://example.org/1' },
    'official.alternate-name': { name: 'Беа Норрланд', language: 'ru', kind: 'transliteration' },
    'official.biography': { language: 'en', text: 'Born by the sea.' },
    'official.identifier': { scheme: 'Wikidata', value: 'Q42' },
    'official.office-held': {
      title: 'Minister of Bridges',
      organization: 'Ministry of Bridges',
      country: 'SE',
      from: '2020-01',
      to: '2024',
      titles: 'official.office-title',
    },
    'official.office-title': {
      language: 'ru',
      title: 'министр мостов',
      organization: 'Министерство мостов',
    },
    'agreement.language': { language: 'be' },
    'agreement.party': {
      country: 'SE',
      organization: 'Harbour Union',
      onBehalfOf: 'The Government',
      signatories: 'agreement.signatory',
    },
    'agreement.signatory': { official: connect(official), capacity: 'Minister of Bridges' },
    'agreement.related-agreement': { kind: 'amends', agreement: connect(agreement) },
    'shared.dateline': { place: 'Harare', country: 'ZW', date: '2025-09-17' },
    'shared.localized-title': { language: 'ru', title: 'Договор' },
    'shared.place': { place: 'Harare', country: 'ZW' },
    'shared.seo': {
      metaTitle: 'Two harbours',
      metaDescription: 'What they agreed on',
      shareImage: image.id,
      canonicalUrl: 'https://example.org/two-harbours',
      noIndex: true,
    },
    'shared.subject': { name: 'Harbours' },
  };
}

/** Attributes that only the server writes. */
export const SERVER_ONLY: Record<string, string[]> = {
  [ARTICLE]: [
    'previousSlugs',
    'quotes',
    'firstPublishedAt',
    'pendingQuotes',
    'quoteCount',
    'pendingSince',
    'scheduleRejection',
    'scheduledBy',
  ],
  [OFFICIAL]: ['previousSlugs'],
  [AGREEMENT]: ['previousSlugs'],
  [QUOTE]: [
    'text',
    'kind',
    'order',
    'mention',
    'cue',
    'named',
    'anchor',
    'officeAtTime',
    'partOf',
    'article',
    'decision',
    'review',
    'reason',
    'confidence',
    'evidence',
    'candidates',
    'confirmedText',
    'confirmedBy',
    'confirmedAt',
    'reviewedAs',
    'sharedWording',
    'marked',
    'fingerprint',
    'minHash1',
    'minHash2',
    'minHash3',
    'minHash4',
  ],
};

/** Attributes that Strapi adds to every type. */
export const SYSTEM = [
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
];

export const schemaOf = (strapi: Core.Strapi, uid: string): Struct.Schema =>
  (strapi.components[uid as never] ?? strapi.contentTypes[uid as never]) as Struct.Schema;

/** An example of an attribute, with the components within it. */
export function exampleOf(strapi: Core.Strapi, examples: Doc, uid: string, name: string): Doc {
  const attribute = schemaOf(strapi, uid).attributes[name] as Doc;
  if (!attribute) throw new Error(`${uid} has no ${name}`);
  const example = examples[uid]?.[name];
  if (example === undefined)
    throw new Error(`tests/helpers/content/editable.ts has no ${uid} ${name}`);
  if (attribute.type !== 'component') return example;
  const component = schemaOf(strapi, attribute.component);
  const entry = Object.fromEntries(
    Object.keys(component.attributes)
      .filter((key) => key !== 'id')
      .map((key) => [key, exampleOf(strapi, examples, attribute.component, key)])
  );
  return attribute.repeatable ? [entry] : entry;
}

/** The attributes of a type that an editor writes. */
export const editableOf = (strapi: Core.Strapi, uid: string): string[] =>
  Object.keys(schemaOf(strapi, uid).attributes).filter(
    (name) => name !== 'id' && !SYSTEM.includes(name) && !SERVER_ONLY[uid]?.includes(name)
  );

/** Brings an attribute of a record into the shape of its example. */
export function readBack(strapi: Core.Strapi, uid: string, name: string, value: Doc): Doc {
  const attribute = schemaOf(strapi, uid).attributes[name] as Doc;
  if (value === null || value === undefined) return value ?? null;
  if (attribute.type === 'relation') return [value].flat().map(({ documentId }: Doc) => documentId);
  if (attribute.type === 'media')
    return Array.isArray(value) ? value.map(({ id }: Doc) => id) : value.id;
  if (attribute.type === 'datetime') return new Date(value).toISOString();
  if (attribute.type !== 'component') return value;
  const read = (entry: Doc) =>
    Object.fromEntries(
      Object.keys(schemaOf(strapi, attribute.component).attributes)
        .filter((key) => key !== 'id')
        .map((key) => [key, readBack(strapi, attribute.component, key, entry[key])])
    );
  return Array.isArray(value) ? value.map(read) : read(value);
}

/** An example as it is read back: relations by their documentIds. */
export function expected(example: Doc): Doc {
  if (Array.isArray(example)) return example.map(expected);
  if (typeof example !== 'object' || example === null) return example;
  if ('connect' in example) return example.connect.map(({ documentId }: Doc) => documentId);
  return Object.fromEntries(
    Object.entries(example).map(([key, value]) => [
      key,
      key === 'children' ? value : expected(value),
    ])
  );
}

/** Everything that a type's record can be read with. */
export function populateAll(strapi: Core.Strapi, uid: string): Doc {
  return Object.fromEntries(
    Object.entries(schemaOf(strapi, uid).attributes).flatMap(
      ([name, attribute]: [string, Doc]): [string, Doc][] => {
        if (SYSTEM.includes(name)) return [];
        if (attribute.type === 'component')
          return [[name, { populate: populateAll(strapi, attribute.component) }]];
        return ['relation', 'media'].includes(attribute.type) ? [[name, true]] : [];
      }
    )
  );
}
