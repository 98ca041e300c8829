/** An official who is put on record from a quote. */

/** What the text says of a speaker who is not on record; null for what it does not say. */
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

/** A new record, as far as an editor knows it while settling a quote. */
export interface NewOfficial {
  name: string;
  honorific?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
  office?: NewOffice | null;
}

/** `error.details.code` of a refusal because officials of that name are on record: `details.namesakes` has them. */
export const NAMESAKE = 'official.namesake';
