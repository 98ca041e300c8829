import type {
  AgreementDetails,
  AgreementSummary,
  OfficeHeld,
  OfficialSummary,
} from '../../../shared/contract';
import { isIn, nameIn } from '../../../../../lib/language/in-language';
import type { StoredAgreement } from '../projections/agreement';
import type { StoredOfficial } from '../projections/official';

/** The records that an answer names, and its locale. */
export interface Context {
  /** The locale of the answer. */
  locale: string;
  /** The default locale, in which officials have their main name. */
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

/** Returns the office that was stored with a quote, with its title in the locale of the answer. */
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

/** Makes the details of an agreement with its signatories; records that are not public are omitted. */
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
