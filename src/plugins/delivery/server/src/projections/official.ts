import type { Core } from '@strapi/strapi';
import { identifierProblem } from '../../../../../lib/text/addresses';
import type { Media } from '../../../shared/contract';
import type { StoredRecord } from '../store/records';
import { OFFICIAL } from '../uids';
import { fileLinks, toMediaOrNull, type File } from './media';
import { orNull } from './values';

/** An official as the read model stores it: with the names in every language, from which an answer takes its own. */
export interface StoredOfficial {
  documentId: string;
  slug: string;
  name: string;
  honorific: string | null;
  gender: 'female' | 'male' | null;
  country: string | null;
  alternateNames: { name: string; language: string | null; kind: string | null }[];
  officesHeld: {
    title: string;
    organization: string | null;
    country: string | null;
    from: string | null;
    to: string | null;
    titles: { language: string; title: string; organization: string | null }[];
  }[];
  portrait: Media | null;
  biographies: { language: string; text: string }[];
  identifiers: { scheme: string; value: string }[];
}

const POPULATE = {
  alternateNames: true,
  officesHeld: { populate: ['titles'] },
  portrait: true,
  biographies: true,
  identifiers: true,
  previousSlugs: true,
};

/** A published official, as the Document Service returns it with `POPULATE`. */
type Published = Omit<StoredOfficial, 'portrait'> & {
  portrait: File | null;
  previousSlugs: { slug: string }[];
};

function toStored(official: Published): StoredOfficial {
  return {
    documentId: official.documentId,
    slug: official.slug,
    name: official.name,
    honorific: orNull(official.honorific),
    gender: orNull(official.gender),
    country: orNull(official.country),
    alternateNames: official.alternateNames.map(({ name, language, kind }) => ({
      name,
      language: orNull(language),
      kind: orNull(kind),
    })),
    officesHeld: official.officesHeld.map((office) => ({
      title: office.title,
      organization: orNull(office.organization),
      country: orNull(office.country),
      from: orNull(office.from),
      to: orNull(office.to),
      titles: office.titles.map(({ language, title, organization }) => ({
        language,
        title,
        organization: orNull(organization),
      })),
    })),
    portrait: toMediaOrNull(official.portrait),
    biographies: official.biographies.map(({ language, text }) => ({ language, text })),
    identifiers: official.identifiers
      .filter(({ value }) => identifierProblem(value) === null)
      .map(({ scheme, value }) => ({ scheme, value })),
  };
}

/** Makes the key that a name is sorted by: without case and accents. */
const nameSortKey = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, 200);

/** Makes the records of these officials, as published or as they would be. */
export async function officialRecords(
  strapi: Core.Strapi,
  documentIds: string[],
  status: 'draft' | 'published' = 'published'
): Promise<StoredRecord<StoredOfficial>[]> {
  const published = (await strapi.documents(OFFICIAL).findMany({
    filters: { documentId: { $in: documentIds } },
    status,
    populate: POPULATE as never,
    limit: -1,
  })) as unknown as Published[];
  return published.map((official) => ({
    kind: 'official',
    documentId: official.documentId,
    locale: '',
    slug: official.slug,
    title: official.name,
    section: null,
    sortKey: nameSortKey(official.name),
    value: toStored(official),
    links: fileLinks([official.portrait]),
    formerSlugs: official.previousSlugs.map(({ slug }) => slug),
  }));
}
