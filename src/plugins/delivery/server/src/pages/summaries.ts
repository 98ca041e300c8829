import type {
  AgreementDetails,
  AgreementSummary,
  OfficeHeld,
  OfficialSummary,
} from '../../../shared/contract';
import { isIn, nameIn } from '../../../../../lib/language/in-language';
import type { StoredAgreement } from '../projections/agreement';
import type { StoredOfficial } from '../projections/official';

/** What an answer is made from: the records that it names, and its language. */
export interface Context {
  /** The language of the answer. */
  locale: string;
  /** The desk's own, in which officials have their name. */
  defaultLocale: string;
  officials: ReadonlyMap<string, StoredOfficial>;
  agreements: ReadonlyMap<string, StoredAgreement>;
}

export function officialSummary(
  official: StoredOfficial,
  { locale, defaultLocale }: Pick<Context, 'locale' | 'defaultLocale'>
): OfficialSummary {
  const { documentId, slug, honorific, country, portrait } = official;
  const name = nameIn(official, locale, defaultLocale);
  return { documentId, slug, name, honorific, country, portrait };
}

/** An office that was frozen with a quote, with the title that it has in the language of the answer. */
export function officeIn(
  office: OfficeHeld | null,
  official: StoredOfficial | undefined,
  locale: string
): OfficeHeld | null {
  if (!office) return null;
  const { title, organization, country, from, to } = office;
  const same = official?.officesHeld.find(
    (held) => held.title === title && held.organization === organization
  );
  const own = same?.titles.find((one) => isIn(one.language, locale));
  return {
    title: own?.title ?? title,
    organization: own?.organization ?? organization,
    country,
    from,
    to,
  };
}

function titleIn({ title, titles }: StoredAgreement, locale: string): string {
  return titles.find((one) => isIn(one.language, locale))?.title ?? title;
}

export function agreementSummary(agreement: StoredAgreement, locale: string): AgreementSummary {
  const { documentId, slug, kind, signedOn } = agreement;
  return { documentId, slug, title: titleIn(agreement, locale), kind, signedOn };
}

/** An agreement with its signatories; who or what is not public is left out. */
export function toAgreement(stored: StoredAgreement, context: Context): AgreementDetails {
  const { locale, officials, agreements } = context;
  const summary = (documentId: string | null) => {
    const official = documentId ? officials.get(documentId) : undefined;
    return official ? officialSummary(official, context) : null;
  };
  return {
    ...stored,
    ...agreementSummary(stored, locale),
    parties: stored.parties.map((party) => ({
      ...party,
      signatories: party.signatories.map(({ official, capacity }) => ({
        official: summary(official),
        capacity,
      })),
    })),
    relatedAgreements: stored.relatedAgreements.flatMap(({ kind, agreement: documentId }) => {
      const other = agreements.get(documentId);
      return other ? [{ kind, agreement: agreementSummary(other, locale) }] : [];
    }),
  };
}
