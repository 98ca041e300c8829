import type { Legislation, Person, ProfilePage, Quotation, WithContext } from 'schema-dts';
import type { Agreement, Dossier, Profile, Statement } from '../../../shared/contract';
import type { Addresses } from './site-urls';
import { idOf, known, legislationOf, personOf } from './article-json-ld';

const ABSOLUTE = /^https?:\/\//;

/** A statement on the page of somebody or something else. */
function quotationOf(statement: Statement, addresses: Addresses) {
  const { speaker, attributionText, piece } = statement;
  const creator = speaker
    ? { '@type': 'Person' as const, '@id': idOf('official', speaker), name: speaker.name }
    : attributionText
      ? { '@type': 'Person' as const, name: attributionText }
      : undefined;
  return known({
    // Reported speech is not verbatim: no quotation.
    '@type': statement.kind === 'indirect' ? ('Statement' as const) : ('Quotation' as const),
    '@id': `#quote-${statement.documentId}`,
    text: statement.text,
    creator,
    dateCreated: statement.day,
    inLanguage: statement.locale,
    isPartOf: known({
      '@type': 'NewsArticle' as const,
      headline: piece.title,
      inLanguage: piece.locale,
      url: addresses.page('piece', piece.slug, piece.locale),
    }),
    about: statement.agreements.map((agreement) =>
      known({
        '@type': 'Legislation' as const,
        '@id': idOf('agreement', agreement),
        name: agreement.title,
        url: addresses.page('agreement', agreement.slug),
      })
    ),
    citation: statement.sourceUrl ?? undefined,
  }) as Quotation;
}

/** The page of an official: a Person with all offices, and the Quotations that are on it. */
export function profileJsonLd(
  profile: Omit<Profile, 'jsonLd'>,
  language: string,
  addresses: Addresses
): Record<string, unknown> {
  const person = personOf(profile, profile.officesHeld, addresses) as object;
  const { alternateNames, identifiers, gender, statements } = profile;
  const mainEntity = known({
    ...person,
    alternateName: [...new Set(alternateNames.map(({ name }) => name))],
    description: profile.biography ?? undefined,
    gender: gender ?? undefined,
    sameAs: identifiers.flatMap(({ value }) => (ABSOLUTE.test(value) ? [value] : [])),
    identifier: identifiers.flatMap(({ scheme, value }) =>
      ABSOLUTE.test(value) ? [] : [{ '@type': 'PropertyValue' as const, propertyID: scheme, value }]
    ),
  }) as unknown as Person;
  const page: WithContext<ProfilePage> = known({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: addresses.page('official', profile.slug),
    inLanguage: language,
    mainEntity,
    hasPart: statements.data.map((statement) => quotationOf(statement, addresses)),
  });
  return page as unknown as Record<string, unknown>;
}

/** The page of an agreement: Legislation, who signed it, and what is said about it. */
export function dossierJsonLd(
  dossier: Agreement & Pick<Dossier, 'statements'>,
  addresses: Addresses
): Record<string, unknown> {
  const signatories = dossier.parties.flatMap((party) =>
    party.signatories.flatMap(({ official }) => official ?? [])
  );
  const legislation = legislationOf(dossier, addresses) as object;
  const page = known({
    '@context': 'https://schema.org' as const,
    ...legislation,
    // Who signed it, as persons; the organizations are there already.
    contributor: [
      ...(((legislation as { contributor?: object[] }).contributor ?? []) as object[]),
      ...signatories.map((official) => personOf(official, [], addresses) as object),
    ],
    subjectOf: dossier.statements.data.map((statement) => quotationOf(statement, addresses)),
  }) as unknown as WithContext<Legislation>;
  return page as unknown as Record<string, unknown>;
}
