/**
 * What front ends get (DESIGN section 8). Names follow schema.org and Popolo where these have one; days are
 * YYYY-MM-DD or, where less is known, EDTF ("2025-09"); moments are ISO 8601 in UTC; countries are ISO 3166-1 alpha-2;
 * languages are BCP 47. What is not known is null or an empty list, never left out.
 */

export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** A picture or a document of the media library. */
export interface Media {
  url: string;
  alternativeText: string | null;
  mime: string;
  width: number | null;
  height: number | null;
  formats: { name: string; url: string; width: number; height: number }[];
}

export interface Place {
  place: string | null;
  country: string | null;
}

export interface OfficeHeld {
  title: string;
  organization: string | null;
  country: string | null;
  from: string | null;
  to: string | null;
}

/** An office with its names in other languages. */
export interface OfficeInLanguages extends OfficeHeld {
  titles: { language: string; title: string; organization: string | null }[];
}

/** An official as a page about something else shows one. */
export interface OfficialSummary {
  documentId: string;
  slug: string;
  /** In the language of the answer, where there is such a name. */
  name: string;
  honorific: string | null;
  country: string | null;
  portrait: Media | null;
}

/** A run of a block's text; all of it looks the same and belongs to the same quote, or to none. */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
  underline?: true;
  strikethrough?: true;
  code?: true;
  /** Where the run is a link. */
  url?: string;
  /** `documentId` of the innermost quote that the run is part of. */
  quoteId?: string;
}

export type PieceBlock =
  | { type: 'paragraph'; runs: Run[] }
  | { type: 'heading'; level: number; runs: Run[] }
  | { type: 'quote'; runs: Run[] }
  | { type: 'code'; text: string; language: string | null }
  | ListBlock
  | { type: 'image'; image: Media & { caption: string | null } };

export interface ListBlock {
  type: 'list';
  format: 'ordered' | 'unordered';
  items: ListItem[];
}

export interface ListItem {
  runs: Run[];
  /** Lists within the item. */
  lists: ListBlock[];
}

export interface TextPlace {
  block: number;
  start: number;
  end: number;
}

/** Where a quote stands: W3C TextPositionSelector and TextQuoteSelector within a block of the body. */
export interface Anchor extends TextPlace {
  exact: string;
  prefix: string;
  suffix: string;
}

export interface Words extends TextPlace {
  text: string;
}

/** Who said a quote: an official, or the words of the text that name somebody who is not on record. */
export interface Attribution {
  speaker: OfficialSummary | null;
  /** What the speaker was on the day of the quote. */
  office: OfficeHeld | null;
  attributionText: string | null;
}

export interface PieceQuote extends Attribution {
  documentId: string;
  text: string;
  kind: QuoteKind;
  order: number;
  saidOn: string | null;
  occasion: string | null;
  sourceUrl: string | null;
  mention: Words | null;
  cue: Words | null;
  anchor: Anchor | null;
  /** `documentId` of the quote that this one stands in. */
  partOf: string | null;
  /** `documentId`s of the agreements that it is about. */
  agreements: string[];
  /** The same utterance in the other languages of the piece. */
  translations: { locale: string; text: string }[];
}

export interface AgreementSummary {
  documentId: string;
  slug: string;
  title: string;
  kind: string;
  signedOn: string | null;
}

export interface Agreement extends AgreementSummary {
  titles: { language: string; title: string }[];
  subjects: string[];
  parties: {
    country: string | null;
    organization: string | null;
    onBehalfOf: string | null;
    signatories: { official: OfficialSummary | null; capacity: string | null }[];
  }[];
  signedAt: Place | null;
  inForceOn: string | null;
  state: string | null;
  duration: string | null;
  authenticLanguages: string[];
  depositary: string | null;
  registrationNumber: string | null;
  summary: string | null;
  documents: Media[];
  relatedAgreements: { kind: string; agreement: AgreementSummary }[];
}

export interface PieceLink {
  documentId: string;
  locale: string;
  slug: string;
  title: string;
}

/** A piece as a list shows one. */
export interface PieceSummary extends PieceLink {
  standfirst: string | null;
  section: string | null;
  authors: { name: string; role: string | null }[];
  dateline: (Place & { date: string | null }) | null;
  cover: (Media & { caption: string | null; credit: string | null }) | null;
  subjects: string[];
  firstPublishedAt: string;
  updatedForReadersAt: string | null;
}

/** `GET /api/pieces/:slug`: everything that a page shows. */
export interface Piece extends PieceSummary {
  body: PieceBlock[];
  quotes: PieceQuote[];
  /** Everybody who is named: speakers first, in the order of the text, then mentioned and signatories. */
  officials: OfficialSummary[];
  agreements: Agreement[];
  sources: { name: string; kind: string | null; url: string | null }[];
  corrections: { date: string; text: string }[];
  seo: Seo | null;
  /** The piece in other languages. */
  translations: PieceLink[];
  /** By day of first publication, in the same language. */
  previous: PieceLink | null;
  next: PieceLink | null;
  /** schema.org NewsArticle with its Quotations, Persons and Legislation. */
  jsonLd: Record<string, unknown>;
}

export interface Seo {
  metaTitle: string | null;
  metaDescription: string | null;
  shareImage: Media | null;
  canonicalUrl: string | null;
  noIndex: boolean;
}

/** A public quote with the piece it stands in. */
export interface Statement extends Attribution {
  documentId: string;
  locale: string;
  text: string;
  /** With `q`: the text, as safe HTML, with `<mark>` around the words that were found. */
  highlight: string | null;
  kind: QuoteKind;
  /** `saidOn` of the quote, else the day of the piece. */
  day: string;
  occasion: string | null;
  sourceUrl: string | null;
  agreements: AgreementSummary[];
  piece: PieceLink;
}

export interface Facet<Value> {
  value: Value;
  label: string;
  count: number;
}

export interface StatementFacets {
  /** `value` is the official's slug. */
  speakers: Facet<string>[];
  /** Newest first. */
  years: Facet<number>[];
  /** `value` is the agreement's slug. */
  agreements: Facet<string>[];
}

/** `GET /api/statements`: newest first, or best first with `q`. */
export interface StatementPage {
  data: Statement[];
  /** How many of all that the filter lets through; at most 20 values each. Null with `facets=false`. */
  facets: StatementFacets | null;
  /** False where `q` finds more than 500: the newest 500 are ranked, listed and counted then. */
  complete: boolean;
  /** For the next page; null on the last. */
  nextCursor: string | null;
}

/** `GET /api/profiles/:slug`: the page of an official. */
export interface Profile extends OfficialSummary {
  gender: 'female' | 'male' | null;
  alternateNames: { name: string; language: string | null; kind: string | null }[];
  /** The latest first. */
  officesHeld: OfficeInLanguages[];
  biography: string | null;
  identifiers: { scheme: string; value: string }[];
  statements: StatementPage;
  agreements: AgreementSummary[];
  /** Pieces that quote or name the official, the latest first. */
  pieces: PieceSummary[];
  jsonLd: Record<string, unknown>;
}

/** `GET /api/dossiers/:slug`: the page of an agreement. */
export interface Dossier extends Agreement {
  statements: StatementPage;
  pieces: PieceSummary[];
  /** Agreements that refer to this one. */
  referredToBy: { kind: string; agreement: AgreementSummary }[];
  jsonLd: Record<string, unknown>;
}
