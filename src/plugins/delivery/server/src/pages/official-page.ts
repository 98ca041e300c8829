import type { OfficeWithTitles, OfficialPage } from '../../../shared/contract';
import { isIn } from '../../../../../lib/language/in-language';
import type { StoredOfficial } from '../projections/official';
import { toSummary } from './article-summary';
import type { Tagged } from './assemble-article';
import { officialJsonLd } from './record-json-ld';
import type { Surroundings } from './surroundings';
import type { Addresses } from './site-urls';
import { agreementSummary, officeIn, officialSummary } from './summaries';

/** Sorts offices by the day they ended, the latest first; one without an end is still held. */
function byTime(a: OfficeWithTitles, b: OfficeWithTitles): number {
  const key = ({ from, to }: OfficeWithTitles) => `${to ?? '9999'} ${from ?? ''}`;
  return key(a) < key(b) ? 1 : -1;
}

function officesOf(official: StoredOfficial, locale: string): OfficeWithTitles[] {
  return official.officesHeld
    .map((office) => ({ ...officeIn(office, official, locale)!, titles: office.titles }))
    .sort(byTime);
}

/** Makes the page of an official. */
export function toOfficialPage(
  official: StoredOfficial,
  { quotes, articles, agreements }: Surroundings,
  context: { locale: string; defaultLocale: string; addresses: Addresses }
): Tagged<OfficialPage> {
  const { locale, addresses } = context;
  const page: Omit<OfficialPage, 'jsonLd'> = {
    ...officialSummary(official, context),
    gender: official.gender,
    alternateNames: official.alternateNames,
    officesHeld: officesOf(official, locale),
    biography: official.biographies.find((one) => isIn(one.language, locale))?.text ?? null,
    identifiers: official.identifiers,
    quotes: quotes.answer,
    agreements: agreements.map((agreement) => agreementSummary(agreement, locale)),
    articles: articles.map(({ value }) => toSummary(value)),
  };
  return {
    answer: { ...page, jsonLd: officialJsonLd(page, locale, addresses) },
    tags: [
      ...quotes.tags,
      ...articles.map(({ documentId }) => `article:${documentId}`),
      ...agreements.map(({ documentId }) => `agreement:${documentId}`),
    ],
  };
}
