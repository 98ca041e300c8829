/** The types of `shared/contract.ts` in GraphQL: the same names for the same things. */
export const TYPE_DEFS = `
  extend type Query {
    """
    A published piece with all that its page shows, by its slug, by a slug that it had before, or by its documentId.
    Null where there is none, or none in the language asked for.
    """
    piece(slug: String, documentId: ID, locale: I18NLocaleCode): Piece
    """The latest published pieces, in the site's own language unless a locale is given."""
    pieces(locale: I18NLocaleCode, section: String, pageSize: Int = 25, cursor: String): PiecePage!
  }

  type PiecePage {
    data: [Piece!]!
    "For the next page; null on the last."
    nextCursor: String
  }

  """An article with everything that belongs to it: its quotes, who said them, its agreements."""
  type Piece {
    documentId: ID!
    locale: String!
    slug: String!
    title: String!
    standfirst: String
    section: String
    authors: [PieceAuthor!]!
    dateline: PieceDateline
    cover: PieceCover
    subjects: [String!]!
    firstPublishedAt: DateTime!
    updatedForReadersAt: DateTime
    body: [PieceBlock!]!
    "The same blocks in one value, for whoever renders them all: that costs a good deal less."
    bodyJson: JSON!
    "In the order of the text."
    quotes: [PieceQuote!]!
    "Everybody who is named: speakers first, then mentioned and signatories."
    officials: [PieceOfficial!]!
    agreements: [PieceAgreement!]!
    sources: [PieceSource!]!
    corrections: [PieceCorrection!]!
    seo: PieceSeo
    translations: [PieceLink!]!
    previous: PieceLink
    next: PieceLink
    "schema.org NewsArticle with its Quotations, Persons and Legislation."
    jsonLd: JSON!
  }

  type PieceLink {
    documentId: ID!
    locale: String!
    slug: String!
    title: String!
  }

  type PieceAuthor {
    name: String!
    role: String
  }

  type PieceDateline {
    place: String
    country: String
    date: String
  }

  type PiecePlace {
    place: String
    country: String
  }

  type PieceMediaFormat {
    name: String!
    url: String!
    width: Int
    height: Int
  }

  type PieceMedia {
    url: String!
    alternativeText: String
    mime: String!
    width: Int
    height: Int
    formats: [PieceMediaFormat!]!
  }

  type PieceCover {
    url: String!
    alternativeText: String
    mime: String!
    width: Int
    height: Int
    formats: [PieceMediaFormat!]!
    caption: String
    credit: String
  }

  type PieceImage {
    url: String!
    alternativeText: String
    mime: String!
    width: Int
    height: Int
    formats: [PieceMediaFormat!]!
    caption: String
  }

  """A stretch of text that looks the same all through and belongs to one quote, or to none."""
  type PieceRun {
    text: String!
    bold: Boolean
    italic: Boolean
    underline: Boolean
    strikethrough: Boolean
    code: Boolean
    "Where the run is a link."
    url: String
    "documentId of the innermost quote that the run is part of."
    quoteId: ID
  }

  """A block of the body. What it has besides its type depends on that."""
  type PieceBlock {
    "paragraph, heading, quote, code, list or image"
    type: String!
    "Of paragraphs, headings and quotes."
    runs: [PieceRun!]
    "Of headings, 1 to 6."
    level: Int
    "Of code."
    text: String
    "Of code."
    language: String
    "Of lists: ordered or unordered."
    format: String
    "Of lists."
    items: [PieceListItem!]
    "Of images."
    image: PieceImage
  }

  type PieceListItem {
    runs: [PieceRun!]!
    "Lists within the item."
    lists: [PieceBlock!]!
  }

  """Words and where they stand in a block of the body, in UTF-16 code units."""
  type PieceWords {
    block: Int!
    start: Int!
    end: Int!
    text: String!
  }

  """W3C TextPositionSelector and TextQuoteSelector within a block of the body."""
  type PieceAnchor {
    block: Int!
    start: Int!
    end: Int!
    exact: String!
    prefix: String!
    suffix: String!
  }

  type PieceOffice {
    title: String!
    organization: String
    country: String
    from: String
    to: String
  }

  type PieceOfficial {
    documentId: ID!
    slug: String!
    "In the language of the piece, where there is such a name."
    name: String!
    honorific: String
    country: String
    portrait: PieceMedia
  }

  type PieceTranslation {
    locale: String!
    text: String!
  }

  """A quote with who said it: an official, or the words that name somebody who is not on record."""
  type PieceQuote {
    documentId: ID!
    text: String!
    "direct, partial or indirect"
    kind: String!
    order: Int!
    speaker: PieceOfficial
    "What the speaker was on the day of the quote."
    office: PieceOffice
    attributionText: String
    saidOn: String
    occasion: String
    sourceUrl: String
    mention: PieceWords
    cue: PieceWords
    anchor: PieceAnchor
    "documentId of the quote that this one stands in."
    partOf: ID
    "documentIds of the agreements that it is about."
    agreements: [ID!]!
    translations: [PieceTranslation!]!
  }

  type PieceTitle {
    language: String!
    title: String!
  }

  type PieceSignatory {
    official: PieceOfficial
    capacity: String
  }

  type PieceParty {
    country: String
    organization: String
    onBehalfOf: String
    signatories: [PieceSignatory!]!
  }

  type PieceAgreementSummary {
    documentId: ID!
    slug: String!
    title: String!
    kind: String!
    signedOn: String
  }

  type PieceRelatedAgreement {
    kind: String!
    agreement: PieceAgreementSummary!
  }

  type PieceAgreement {
    documentId: ID!
    slug: String!
    title: String!
    titles: [PieceTitle!]!
    kind: String!
    subjects: [String!]!
    parties: [PieceParty!]!
    signedOn: String
    signedAt: PiecePlace
    inForceOn: String
    state: String
    duration: String
    authenticLanguages: [String!]!
    depositary: String
    registrationNumber: String
    summary: String
    documents: [PieceMedia!]!
    relatedAgreements: [PieceRelatedAgreement!]!
  }

  type PieceSource {
    name: String!
    kind: String
    url: String
  }

  type PieceCorrection {
    date: DateTime!
    text: String!
  }

  type PieceSeo {
    metaTitle: String
    metaDescription: String
    shareImage: PieceMedia
    canonicalUrl: String
    noIndex: Boolean!
  }
`;
