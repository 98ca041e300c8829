import type { Legislation, Person, ProfilePage, Quotation, WithContext } from 'schema-dts';
import type {
  AgreementDetails,
  AgreementPage,
  OfficialPage,
  QuoteResult,
} from '../../../shared/contract';
import type { Addresses } from './site-urls';
import { idOf, known, legislationOf, personOf } from './article-json-ld';

const ABSOLUTE = /^https?:\/\//;

/** Describes a quote on the page of an official or agreement. */
function quotationOf(quote: QuoteResult, addresses: Addresses) {
  const { speaker, attributionText, article } = quote;
  const creator = speaker
    ? { '@type': 'Person' as const, '@id': idOf('official', speaker), name: speaker.name }
    : attributionText
      ? { '@type': 'Person' as const, name: attributionText }
      : undefined;
  return known({
    // Reported speech is not verbatim, so it is no quotation.
    '@type': quote.kind === 'indirect' ? ('Statement' as const) : ('Quotation' as const),
    '@id': `#quote-${quote.documentId}`,
    text: quote.text,
    creator,
    dateCreated: quote.day,
    inLanguage: quote.locale,
    isPartOf: known({
      '@type': 'NewsArticle' as const,
      headline: article.title,
      inLanguage: article.locale,
      url: addresses.page('article', article.slug, article.locale),
    }),
    about: quote.agreements.map((agreement) =>
      known({
        '@type': 'Legislation' as const,
        '@id': idOf('agreement', agreement),
        name: agreement.title,
        url: addresses.page('agreement', agreement.slug),
      })
    ),
    citation: quote.sourceUrl ?? undefined,
  }) as Quotation;
}

/** Describes the page of an official: a Person with all offices, and the Quotations on it. */
export function officialJsonLd(
  officialPage: Omit<OfficialPage, 'jsonLd'>,
  language: string,
  addresses: Addresses
): Record<string, unknown> {
  const person = personOf(officialPage, officialPage.officesHeld, addresses) as object;
  const { alternateNames, identifiers, gender, quotes } = officialPage;
  const mainEntity = known({
    ...person,
    alternateName: [...new Set(alternateNames.map(({ name }) => name))],
    description: officialPage.biography ?? undefined,
    gender: gender ?? undefined,
    sameAs: identifiers.flatMap(({ value }) => (ABSOLUTE.test(value) ? [value] : [])),
    identifier: identifiers.flatMap(({ scheme, value }) =>
      ABSOLUTE.test(value) ? [] : [{ '@type': 'PropertyValue' as const, propertyID: scheme, value }]
    ),
  }) as unknown as Person;
  const page: WithContext<ProfilePage> = known({
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url: addresses.page('official', officialPage.slug),
    inLanguage: language,
    mainEntity,
    hasPart: quotes.data.map((quote) => quotationOf(quote, addresses)),
  });
  return page as unknown as Record<string, unknown>;
}

/** Describes the page of an agreement: Legislation with its signatories, and what is said about it. */
export function agreementJsonLd(
  agreementPage: AgreementDetails & Pick<AgreementPage, 'quotes'>,
  addresses: Addresses
): Record<string, unknown> {
  const signatories = agreementPage.parties.flatMap((party) =>
    party.signatories.flatMap(({ official }) => official ?? [])
  );
  const legislation = legislationOf(agreementPage, addresses) as object;
  const page = known({
    '@context': 'https://schema.org' as const,
    ...legislation,
    // The signatories as persons; the organizations are there already.
    contributor: [
      ...(((legislation as { contributor?: object[] }).contributor ?? []) as object[]),
      ...signatories.map((official) => personOf(official, [], addresses) as object),
    ],
    subjectOf: agreementPage.quotes.data.map((quote) => quotationOf(quote, addresses)),
  }) as unknown as WithContext<Legislation>;
  return page as unknown as Record<string, unknown>;
}
