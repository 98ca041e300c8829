import type { AgreementPage } from '../../../shared/contract';
import type { StoredAgreement } from '../projections/agreement';
import { toSummary } from './article-summary';
import type { Tagged } from './assemble-article';
import { agreementJsonLd } from './record-json-ld';
import type { Surroundings } from './surroundings';
import type { Addresses } from './site-urls';
import { agreementSummary, toAgreement } from './summaries';

/** Lists the officials and agreements that an agreement names. */
export function namedInAgreement({ parties, relatedAgreements }: StoredAgreement): string[] {
  const signatories = parties.flatMap((party) =>
    party.signatories.flatMap(({ official }) => official ?? [])
  );
  return [...signatories, ...relatedAgreements.map(({ agreement }) => agreement)];
}

/** Makes the page of an agreement. */
export function toAgreementPage(
  stored: StoredAgreement,
  { quotes, articles, agreements, named }: Surroundings,
  context: { locale: string; defaultLocale: string; addresses: Addresses }
): Tagged<AgreementPage> {
  const page: Omit<AgreementPage, 'jsonLd'> = {
    ...toAgreement(stored, { ...context, ...named }),
    quotes: quotes.answer,
    articles: articles.map(({ value }) => toSummary(value)),
    referredToBy: agreements.flatMap((other) =>
      other.relatedAgreements
        .filter((related) => related.agreement === stored.documentId)
        .map(({ kind }) => ({ kind, agreement: agreementSummary(other, context.locale) }))
    ),
  };
  const others = [...namedInAgreement(stored), ...agreements.map(({ documentId }) => documentId)];
  return {
    answer: { ...page, jsonLd: agreementJsonLd(page, context.addresses) },
    tags: [
      ...quotes.tags,
      ...articles.map(({ documentId }) => `article:${documentId}`),
      // Both tags for each, because the kind of a record that is not public is unknown.
      ...others.flatMap((id) => [`official:${id}`, `agreement:${id}`]),
    ],
  };
}
