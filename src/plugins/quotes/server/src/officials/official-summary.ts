import type { PersonSummary } from '../../../shared/contract';
import { isIn, nameIn, type AlternateName } from '../../../../../lib/language/in-language';
import { officeOn, type OfficeHeld } from './offices';

interface TitledOffice extends OfficeHeld {
  titles?: { language: string; title: string; organization?: string | null }[];
}

/** An official as the Document Service answers one with `SUMMARIZED`. */
export interface OfficialDraft {
  documentId: string;
  name: string;
  honorific?: string | null;
  alternateNames?: AlternateName[];
  officesHeld?: TitledOffice[];
  portrait?: { url: string } | null;
}

/** The attributes that a summary of an official needs. */
export const SUMMARIZED = {
  fields: ['name', 'honorific'] as ('name' | 'honorific')[],
  populate: {
    alternateNames: true as const,
    officesHeld: { populate: ['titles'] as ['titles'] },
    portrait: { fields: ['url'] as ['url'] },
  },
};

export interface Summarizing {
  /** The day that offices are looked up for. */
  day: string;
  /** The language of the article. */
  language: string;
  /** The newsroom's own language, in which officials have their name. */
  ownLanguage: string;
}

function countryIn(code: string | null | undefined, language: string): string | null {
  if (!code) return null;
  return new Intl.DisplayNames([language, 'en'], { type: 'region' }).of(code) ?? code;
}

/** Returns "Minister of Defence, Belarus", in the language of the article as far as the record has it. */
export function officeLine(
  offices: TitledOffice[],
  { day, language }: Pick<Summarizing, 'day' | 'language'>
): string | null {
  const office: TitledOffice | null | undefined = officeOn(offices, day) ?? offices[0];
  if (!office) return null;
  const own = office.titles?.find((title) => isIn(title.language, language));
  const place = countryIn(office.country, language) ?? own?.organization ?? office.organization;
  return [own?.title ?? office.title, place].filter(Boolean).join(', ');
}

/** Returns an official as the admin shows one next to an article in a language. */
export function summaryOf(
  official: OfficialDraft,
  { day, language, ownLanguage }: Summarizing
): Omit<PersonSummary, 'published'> {
  return {
    documentId: official.documentId,
    name: nameIn(official, language, ownLanguage),
    honorific: official.honorific ?? null,
    office: officeLine(official.officesHeld ?? [], { day, language }),
    portraitUrl: official.portrait?.url ?? null,
  };
}
