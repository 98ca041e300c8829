/** Defines an official who is added from a quote. */

/** Details of a speaker without a record, found in the text; null where it has none. */
export interface NewPerson {
  /** In full, and in the nominative where its endings tell it. */
  name: string | null;
  /** A rank or form of address: "Lieutenant General". */
  honorific: string | null;
  title: string | null;
  organization: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export interface NewOffice {
  title: string;
  organization?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  /** EDTF: "2020", "2020-01" or "2020-01-20". */
  from?: string | null;
  to?: string | null;
}

/** A new record, as far as an editor knows it while reviewing a quote. */
export interface NewOfficial {
  name: string;
  honorific?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  office?: NewOffice | null;
}

/** `error.details.code` of a rejection because officials of that name exist: `details.namesakes` lists them. */
export const NAMESAKE = 'official.namesake';
