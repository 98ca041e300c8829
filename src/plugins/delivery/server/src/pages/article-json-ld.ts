import type {
  Country,
  ImageObject,
  Legislation,
  NewsArticle,
  Person,
  Quotation,
  Statement,
  WithContext,
} from 'schema-dts';
import type {
  AgreementDetails,
  Media,
  OfficeHeld,
  OfficialSummary,
  ArticleQuote,
} from '../../../shared/contract';
import type { Addresses } from './site-urls';
import type { ArticleCore } from './assemble-article';

type PersonLeaf = Extract<Person, { '@type': 'Person' }>;
/** Removes unknown values, because JSON-LD has no null. */
export function known<Shape extends object>(shape: Shape): Shape {
  const values = shape as Record<string, unknown>;
  for (const key in values) {
    const value = values[key];
    if (value === null || (Array.isArray(value) && value.length === 0)) values[key] = undefined;
  }
  return shape;
}

const country = (code: string): Country => ({ '@type': 'Country', identifier: code });

function roleOf({ title, organization, from, to }: OfficeHeld) {
  return known({
    '@type': 'OrganizationRole' as const,
    roleName: title,
    startDate: from ?? undefined,
    endDate: to ?? undefined,
    memberOf: organization ? { '@type': 'Organization' as const, name: organization } : undefined,
  });
}

function imageOf(image: Media, caption: string | null, addresses: Addresses): ImageObject {
  return known({
    '@type': 'ImageObject',
    contentUrl: addresses.media(image.url) ?? image.url,
    caption: caption ?? image.alternativeText ?? undefined,
    width: image.width ? { '@type': 'QuantitativeValue' as const, value: image.width } : undefined,
    height: image.height
      ? { '@type': 'QuantitativeValue' as const, value: image.height }
      : undefined,
  });
}

/** Returns the identity of a record within the page. */
export const idOf = (
  kind: 'official' | 'agreement',
  record: { documentId: string; slug: string }
) => `#${kind}-${record.documentId}`;

/** Describes an official with the offices held when speaking. */
export function personOf(
  official: OfficialSummary,
  offices: OfficeHeld[],
  addresses: Addresses
): Person {
  const roles = new Map(offices.map((office) => [JSON.stringify(office), roleOf(office)]));
  return known({
    '@type': 'Person' as const,
    '@id': idOf('official', official),
    name: official.name,
    honorificPrefix: official.honorific ?? undefined,
    nationality: official.country ? country(official.country) : undefined,
    image: official.portrait ? imageOf(official.portrait, null, addresses) : undefined,
    url: addresses.page('official', official.slug),
    // The types need an organization in each role; not every office has one.
    memberOf: [...roles.values()] as PersonLeaf['memberOf'],
  });
}

export function legislationOf(agreement: AgreementDetails, addresses: Addresses): Legislation {
  const force = agreement.state === 'in-force' ? 'https://schema.org/InForce' : undefined;
  const ended = ['suspended', 'terminated'].includes(agreement.state ?? '');
  return known({
    '@type': 'Legislation',
    '@id': idOf('agreement', agreement),
    name: agreement.title,
    alternateName: agreement.titles
      .map(({ title }) => title)
      .filter((title) => title !== agreement.title),
    legislationType: agreement.kind,
    legislationDate: agreement.signedOn ?? undefined,
    legislationDateOfApplicability: agreement.inForceOn ?? undefined,
    legislationLegalForce: ended ? ('https://schema.org/NotInForce' as const) : (force as never),
    legislationIdentifier: agreement.registrationNumber ?? undefined,
    abstract: agreement.summary ?? undefined,
    keywords: agreement.subjects,
    contributor: agreement.parties.flatMap((party) =>
      party.organization ? { '@type': 'Organization' as const, name: party.organization } : []
    ),
    spatialCoverage: agreement.parties.flatMap((party) =>
      party.country ? country(party.country) : []
    ),
    url: addresses.page('agreement', agreement.slug),
  });
}

function quotationOf(
  quote: ArticleQuote,
  article: ArticleCore,
  articleId: string
): Quotation | Statement {
  const others = quote.translations.map(({ locale, text }) => ({
    '@type': 'Quotation' as const,
    inLanguage: locale,
    text,
  }));
  const creator = quote.speaker
    ? { '@id': idOf('official', quote.speaker) }
    : quote.attributionText
      ? { '@type': 'Person' as const, name: quote.attributionText }
      : undefined;
  return known({
    // Reported speech is not verbatim, so it is no quotation.
    '@type': quote.kind === 'indirect' ? ('Statement' as const) : ('Quotation' as const),
    '@id': `#quote-${quote.documentId}`,
    text: quote.text,
    creator: creator as Person | undefined,
    dateCreated: quote.saidOn ?? article.dateline?.date ?? article.firstPublishedAt.slice(0, 10),
    inLanguage: article.locale,
    isPartOf: { '@id': quote.partOf ? `#quote-${quote.partOf}` : articleId },
    about: quote.agreements.map((documentId) => ({ '@id': `#agreement-${documentId}` })),
    citation: quote.sourceUrl ?? undefined,
    translationOfWork: others[0],
    workTranslation: others.slice(1),
  }) as Quotation | Statement;
}

/**
 * Describes an article in schema.org's words: a NewsArticle with its Quotations, the Persons who speak in it with the
 * office of the day, and its agreements as Legislation.
 */
export function jsonLdOf(article: ArticleCore, addresses: Addresses): Record<string, unknown> {
  const url = addresses.page('article', article.slug, article.locale);
  const articleId = url ?? '#article';
  const officesOf = (documentId: string) =>
    article.quotes.flatMap(({ speaker, office }) =>
      speaker?.documentId === documentId && office ? office : []
    );
  const { dateline, cover } = article;
  const newsArticle: WithContext<NewsArticle> = known({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': articleId,
    url,
    headline: article.title,
    description: article.seo?.metaDescription ?? article.standfirst ?? undefined,
    inLanguage: article.locale,
    datePublished: article.firstPublishedAt,
    dateModified: article.updatedForReadersAt ?? undefined,
    articleSection: article.section ?? undefined,
    keywords: article.subjects,
    author: article.authors.map(({ name, role }) =>
      known({ '@type': 'Person' as const, name, jobTitle: role ?? undefined })
    ),
    dateline: [dateline?.place, dateline?.date].filter(Boolean).join(', ') || undefined,
    contentLocation: dateline?.place
      ? known({
          '@type': 'Place' as const,
          name: dateline.place,
          containedInPlace: dateline.country ? country(dateline.country) : undefined,
        })
      : undefined,
    image: cover ? imageOf(cover, cover.caption, addresses) : undefined,
    hasPart: article.quotes.map((quote) => quotationOf(quote, article, articleId)),
    mentions: article.officials.map((official) =>
      personOf(official, officesOf(official.documentId), addresses)
    ),
    about: article.agreements.map((agreement) => legislationOf(agreement, addresses)),
    citation: article.sources.map(({ name, url: address }) =>
      known({ '@type': 'CreativeWork' as const, name, url: address ?? undefined })
    ),
    correction: article.corrections.map(({ date, text }) => ({
      '@type': 'CorrectionComment' as const,
      text,
      datePublished: date,
    })),
    workTranslation: article.translations.map((link) =>
      known({
        '@type': 'NewsArticle' as const,
        headline: link.title,
        inLanguage: link.locale,
        url: addresses.page('article', link.slug, link.locale),
      })
    ),
  });
  return newsArticle as unknown as Record<string, unknown>;
}
