import type { Core } from '@strapi/strapi';
import type { Media, Place } from '../../../shared/contract';
import type { Link, StoredRecord } from '../store/records';
import { AGREEMENT } from '../uids';
import { fileLinks, toMedia, type File } from './media';
import { orNull } from './values';

/** An agreement as the read model stores it: other records by their `documentId`. */
export interface StoredAgreement {
  documentId: string;
  slug: string;
  title: string;
  titles: { language: string; title: string }[];
  kind: string;
  subjects: string[];
  parties: {
    country: string | null;
    organization: string | null;
    onBehalfOf: string | null;
    signatories: { official: string | null; capacity: string | null }[];
  }[];
  signedOn: string | null;
  signedAt: Place | null;
  inForceOn: string | null;
  state: string | null;
  duration: string | null;
  authenticLanguages: string[];
  depositary: string | null;
  registrationNumber: string | null;
  summary: string | null;
  documents: Media[];
  relatedAgreements: { kind: string; agreement: string }[];
}

const REFERENCE = { fields: ['documentId'] };
const POPULATE = {
  titles: true,
  previousSlugs: true,
  subjects: true,
  parties: { populate: { signatories: { populate: { official: REFERENCE } } } },
  signedAt: true,
  authenticLanguages: true,
  documents: true,
  relatedAgreements: { populate: { agreement: REFERENCE } },
};

interface Reference {
  documentId: string;
}

/** A published agreement, as the Document Service returns it with `POPULATE`. */
interface Published
  extends Omit<
    StoredAgreement,
    'subjects' | 'parties' | 'authenticLanguages' | 'documents' | 'relatedAgreements'
  > {
  previousSlugs: { slug: string }[];
  subjects: { name: string }[];
  parties: {
    country?: string | null;
    organization?: string | null;
    onBehalfOf?: string | null;
    signatories: { official: Reference | null; capacity?: string | null }[];
  }[];
  authenticLanguages: { language: string }[];
  documents: File[] | null;
  relatedAgreements: { kind: string; agreement: Reference | null }[];
}

function toStored(agreement: Published): StoredAgreement {
  const { signedAt } = agreement;
  return {
    documentId: agreement.documentId,
    slug: agreement.slug,
    title: agreement.title,
    titles: agreement.titles.map(({ language, title }) => ({ language, title })),
    kind: agreement.kind,
    subjects: agreement.subjects.map(({ name }) => name),
    parties: agreement.parties.map((party) => ({
      country: orNull(party.country),
      organization: orNull(party.organization),
      onBehalfOf: orNull(party.onBehalfOf),
      signatories: party.signatories.map(({ official, capacity }) => ({
        official: official?.documentId ?? null,
        capacity: orNull(capacity),
      })),
    })),
    signedOn: orNull(agreement.signedOn),
    signedAt: signedAt && { place: orNull(signedAt.place), country: orNull(signedAt.country) },
    inForceOn: orNull(agreement.inForceOn),
    state: orNull(agreement.state),
    duration: orNull(agreement.duration),
    authenticLanguages: agreement.authenticLanguages.map(({ language }) => language),
    depositary: orNull(agreement.depositary),
    registrationNumber: orNull(agreement.registrationNumber),
    summary: orNull(agreement.summary),
    documents: (agreement.documents ?? []).map(toMedia),
    relatedAgreements: agreement.relatedAgreements.flatMap(({ kind, agreement: other }) =>
      other ? [{ kind, agreement: other.documentId }] : []
    ),
  };
}

const signatoriesOf = ({ parties }: StoredAgreement): string[] =>
  parties.flatMap(({ signatories }) => signatories.flatMap(({ official }) => official ?? []));

const linksOf = (agreement: StoredAgreement): Link[] => [
  ...signatoriesOf(agreement).map((id): Link => ({ kind: 'official', id })),
  ...agreement.relatedAgreements.map(({ agreement: id }): Link => ({ kind: 'agreement', id })),
];

/** Makes the records of these agreements, as published or as they would be. */
export async function agreementRecords(
  strapi: Core.Strapi,
  documentIds: string[],
  status: 'draft' | 'published' = 'published'
): Promise<StoredRecord<StoredAgreement>[]> {
  const published = (await strapi.documents(AGREEMENT).findMany({
    filters: { documentId: { $in: documentIds } },
    status,
    populate: POPULATE as never,
    limit: -1,
  })) as unknown as Published[];
  return published.map((agreement) => {
    const value = toStored(agreement);
    return {
      kind: 'agreement',
      documentId: agreement.documentId,
      locale: '',
      slug: agreement.slug,
      title: agreement.title,
      section: null,
      sortKey: agreement.signedOn ?? '',
      value,
      links: [...linksOf(value), ...fileLinks(agreement.documents ?? [])],
      formerSlugs: agreement.previousSlugs.map(({ slug }) => slug),
    };
  });
}
