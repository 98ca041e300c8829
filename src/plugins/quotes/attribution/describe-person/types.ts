import type { Gender, Range } from '../types';

/** A person in the words of a text; null where the text does not say. */
export interface PersonDescription {
  /** In full, and in the nominative where its endings tell it. */
  name: string | null;
  /** A rank or form of address: "Lieutenant General". */
  honorific: string | null;
  /** The office as written, without its country: "Foreign Minister". */
  title: string | null;
  /** The organization of the office: "Baltic Institute". */
  organization: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  gender: Gender | null;
}

export interface DescribeOptions {
  /** BCP 47, as for `attribute`. */
  lang: string;
  /** Quote blocks, as for `attribute`. */
  regions?: readonly Range[];
}
