import { contractTypes } from './contract-types';

const CONTRACT_TYPES = contractTypes([
  'ArticlePage',
  'OfficialPage',
  'OfficialList',
  'AgreementPage',
  'AgreementList',
  'QuoteSearch',
]);

const QUERIES = `
  extend type Query {
    """
    The page of a published article, by its slug, a former slug, or its documentId.
    Null if there is none, or none in the requested locale.
    """
    articlePage(slug: String, documentId: ID, locale: I18NLocaleCode): ArticlePage
    "The pages of the latest articles in one locale, which defaults to the default locale."
    articlePages(
      locale: I18NLocaleCode
      section: String
      pageSize: Int = 25
      cursor: String
    ): ArticlePageList!
    "The page of an official, by the slug, a former slug, or the documentId. Null if there is none."
    officialPage(slug: String, documentId: ID, locale: I18NLocaleCode): OfficialPage
    "Officials by name."
    officialPages(locale: I18NLocaleCode, pageSize: Int = 25, cursor: String): OfficialList!
    "The page of an agreement, by its slug, a former slug, or its documentId. Null if there is none."
    agreementPage(slug: String, documentId: ID, locale: I18NLocaleCode): AgreementPage
    "Agreements by the day they were signed, the latest first."
    agreementPages(locale: I18NLocaleCode, pageSize: Int = 25, cursor: String): AgreementList!
    "Published quotes: newest first, or by relevance with \`q\`."
    quoteSearch(
      "Slugs or documentIds; any of them."
      official: [String!]
      "Slugs or documentIds; any of them."
      agreement: [String!]
      "ISO 3166-1 alpha-2; any of them."
      country: [String!]
      office: String
      "direct, partial or indirect; any of them."
      kind: [String!]
      "A locale of the site, or \\"*\\" for every quote once."
      locale: String
      from: String
      to: String
      q: String
      facets: Boolean = true
      pageSize: Int = 25
      cursor: String
    ): QuoteSearch!
  }

  extend type ArticlePage {
    "The blocks of \`body\` in one value, for clients that render all of them: it costs much less."
    bodyJson: JSON!
  }

  type ArticlePageList {
    data: [ArticlePage!]!
    "\`cursor\` of the next page; null on the last."
    nextCursor: String
  }
`;

/** The names of the types that pages and searches consist of. */
export const TYPE_NAMES: ReadonlySet<string> = new Set([
  ...CONTRACT_TYPES.keys(),
  'ArticlePageList',
]);

export const TYPE_DEFS = [...CONTRACT_TYPES.values(), QUERIES].join('\n');
