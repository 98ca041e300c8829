import type { Core } from '@strapi/strapi';
import type { Dossier, OfficeInLanguages, Profile } from '../../../shared/contract';
import type { Tagged } from './assemble-article';
import { dossierJsonLd, profileJsonLd } from './record-json-ld';
import { toSummary } from './article-summary';
import { agreementSummary, officeIn, officialSummary, toAgreement } from './summaries';
import type { StoredAgreement } from '../projections/agreement';
import type { StoredOfficial } from '../projections/official';
import type { RankedPlace } from '../quote-search/ranking';
import type { Tag } from '../invalidation/changes';
import type { Found, FoundPiece } from '../store/find';
import type { StatementFilter } from '../quote-search/quote-filters';
import { isIn } from '../../../../../lib/language/in-language';
import { getService } from '../get-service';

/** What a request for the page of an official or agreement comes to. */
export type ResolvedRecord<Page> =
  | ({ is: 'found' } & Tagged<Page>)
  /** It has another address now. */
  | { is: 'moved'; to: { documentId: string; slug: string } }
  | { is: 'unknown' };

export type ToCursor = (place: number | RankedPlace) => string;

/** As many pieces are on the page of an official or agreement. */
const PIECES = 25;
/** As many statements. */
const STATEMENTS = 25;

/** The latest first: by the day it began, then by the day it ended; what is not known is longest ago, or goes on. */
function byTime(a: OfficeInLanguages, b: OfficeInLanguages): number {
  const key = ({ from, to }: OfficeInLanguages) => `${to ?? '9999'} ${from ?? ''}`;
  return key(a) < key(b) ? 1 : -1;
}

/** The agreements that a record names, and the officials. */
function namedIn({ parties, relatedAgreements }: StoredAgreement): string[] {
  const signatories = parties.flatMap((party) =>
    party.signatories.flatMap(({ official }) => official ?? [])
  );
  return [...signatories, ...relatedAgreements.map(({ agreement }) => agreement)];
}

const tagsOfPieces = (pieces: FoundPiece[]): Tag[] =>
  pieces.map(({ documentId }) => `article:${documentId}`);

/** The pages of officials and agreements, made from the read model. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const reading = () => getService(strapi, 'pages').reading();

  /** What is on the page of a record whatever its kind is. */
  async function around(documentId: string, filter: StatementFilter) {
    const { store } = reading();
    const statements = getService(strapi, 'statements');
    const [page, pieces, agreements] = await Promise.all([
      statements.find(filter, { limit: STATEMENTS, facets: true }),
      store.piecesNaming(documentId, filter.language, PIECES),
      store.agreementsNaming(documentId),
    ]);
    return { page, pieces, agreements };
  }

  /** The record that an address is of today; or else where it is now. */
  async function at(kind: 'official' | 'agreement', address: string) {
    const { store } = reading();
    const [bySlug] = await store.bySlug(kind, address);
    if (bySlug) return { documentId: bySlug.documentId, isFormer: false };
    const [former] = await store.byFormerSlug(kind, address);
    return { documentId: former?.documentId ?? address, isFormer: former !== undefined };
  }

  function officesOf(official: StoredOfficial, language: string): OfficeInLanguages[] {
    return official.officesHeld
      .map((office) => ({
        ...officeIn(office, official, language)!,
        titles: office.titles,
      }))
      .sort(byTime);
  }

  function profileOf(
    official: StoredOfficial,
    { page, pieces, agreements }: Awaited<ReturnType<typeof around>>,
    named: Found,
    language: string,
    toCursor: ToCursor
  ): Tagged<Profile> {
    const { ownLanguage, addresses } = reading();
    const { answer: statements, tags } = getService(strapi, 'statements').answer(
      page,
      named,
      toCursor
    );
    const profile: Omit<Profile, 'jsonLd'> = {
      ...officialSummary(official, { language, ownLanguage }),
      gender: official.gender,
      alternateNames: official.alternateNames,
      officesHeld: officesOf(official, language),
      biography: official.biographies.find((one) => isIn(one.language, language))?.text ?? null,
      identifiers: official.identifiers,
      statements,
      agreements: agreements.map((agreement) => agreementSummary(agreement, language)),
      pieces: pieces.map(({ value }) => toSummary(value)),
    };
    return {
      answer: { ...profile, jsonLd: profileJsonLd(profile, language, addresses) },
      tags: [
        ...tags,
        ...tagsOfPieces(pieces),
        ...agreements.map(({ documentId }) => `agreement:${documentId}`),
      ],
    };
  }

  function dossierOf(
    stored: StoredAgreement,
    { page, pieces, agreements }: Awaited<ReturnType<typeof around>>,
    named: Found,
    language: string,
    toCursor: ToCursor
  ): Tagged<Dossier> {
    const { ownLanguage, addresses } = reading();
    const { answer: statements, tags } = getService(strapi, 'statements').answer(
      page,
      named,
      toCursor
    );
    const agreement = toAgreement(stored, { language, ownLanguage, ...named });
    const dossier: Omit<Dossier, 'jsonLd'> = {
      ...agreement,
      statements,
      pieces: pieces.map(({ value }) => toSummary(value)),
      referredToBy: agreements.flatMap((other) =>
        other.relatedAgreements
          .filter((related) => related.agreement === stored.documentId)
          .map(({ kind }) => ({ kind, agreement: agreementSummary(other, language) }))
      ),
    };
    const others = [...namedIn(stored), ...agreements.map(({ documentId }) => documentId)];
    return {
      answer: { ...dossier, jsonLd: dossierJsonLd(dossier, addresses) },
      tags: [
        ...tags,
        ...tagsOfPieces(pieces),
        // One of the two each: which one does not matter to what is not public yet.
        ...others.flatMap((id) => [`official:${id}`, `agreement:${id}`]),
      ],
    };
  }

  async function resolve<Stored extends { documentId: string; slug: string }, Page>(
    kind: 'official' | 'agreement',
    address: string,
    language: string,
    make: (stored: Stored, found: Awaited<ReturnType<typeof around>>, named: Found) => Tagged<Page>
  ): Promise<ResolvedRecord<Page>> {
    const { store } = reading();
    const { documentId, isFormer } = await at(kind, address);
    const recordsOf = (found: Found) =>
      (kind === 'official' ? found.officials : found.agreements) as unknown as Map<string, Stored>;
    const stored = recordsOf(await store.named([documentId])).get(documentId);
    if (!stored) return { is: 'unknown' };
    if (isFormer) return { is: 'moved', to: { documentId, slug: stored.slug } };

    const filter = { language, [kind === 'official' ? 'officials' : 'agreements']: [documentId] };
    const found = await around(documentId, filter);
    const named = await store.named([
      ...new Set([
        ...getService(strapi, 'statements').namedBy(found.page),
        ...(kind === 'agreement' ? namedIn(stored as unknown as StoredAgreement) : []),
      ]),
    ]);
    const { answer, tags } = make(stored, found, named);
    return {
      is: 'found',
      answer,
      tags: [...new Set([`${kind}:${documentId}`, `naming:${documentId}`, ...tags])],
    };
  }

  return {
    /**
     * An official by slug, by a slug of before, or by `documentId`.
     * @param locale of the names and the pieces; the desk's own, where it is left out
     */
    profile(
      address: string,
      locale: string | undefined,
      toCursor: ToCursor
    ): Promise<ResolvedRecord<Profile>> {
      const language = locale ?? reading().ownLanguage;
      return resolve<StoredOfficial, Profile>('official', address, language, (...all) =>
        profileOf(...all, language, toCursor)
      );
    },

    /** An agreement, in the same way. */
    dossier(
      address: string,
      locale: string | undefined,
      toCursor: ToCursor
    ): Promise<ResolvedRecord<Dossier>> {
      const language = locale ?? reading().ownLanguage;
      return resolve<StoredAgreement, Dossier>('agreement', address, language, (...all) =>
        dossierOf(...all, language, toCursor)
      );
    },
  };
};
