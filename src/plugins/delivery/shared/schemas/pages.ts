import { z } from 'zod';
import { AgreementDetails, AgreementSummary, RelatedAgreement } from './agreements';
import { ArticleLink, ArticleSource, ArticleSummary, Correction, Seo } from './articles';
import { ArticleBlock } from './body';
import { AlternateName, OfficeWithTitles, OfficialIdentifier, OfficialSummary } from './officials';
import { ArticleQuote, QuoteSearch } from './quotes';
import { jsonLd } from './values';

export const ArticlePage = ArticleSummary.extend({
  body: z.array(ArticleBlock),
  quotes: z.array(ArticleQuote).meta({ description: 'In the order of the text.' }),
  officials: z.array(OfficialSummary).meta({
    description: 'Every official who is named: speakers first, then mentioned and signatories.',
  }),
  agreements: z.array(AgreementDetails),
  sources: z.array(ArticleSource),
  corrections: z.array(Correction),
  seo: Seo.nullable(),
  translations: z.array(ArticleLink).meta({ description: 'The article in other languages.' }),
  previous: ArticleLink.nullable().meta({
    description: 'The article in the same language that was first published before this one.',
  }),
  next: ArticleLink.nullable(),
  jsonLd: jsonLd('schema.org NewsArticle with its Quotations, Persons and Legislation.'),
}).meta({
  id: 'ArticlePage',
  description:
    'An article with everything that its page shows: quotes with their speakers, officials, agreements.',
});
export type ArticlePage = z.infer<typeof ArticlePage>;

export const OfficialPage = OfficialSummary.extend({
  gender: z.enum(['female', 'male']).nullable(),
  alternateNames: z.array(AlternateName),
  officesHeld: z.array(OfficeWithTitles).meta({ description: 'The latest first.' }),
  biography: z.string().nullable(),
  identifiers: z.array(OfficialIdentifier),
  quotes: QuoteSearch.meta({ description: 'The first page of what the official said.' }),
  agreements: z
    .array(AgreementSummary)
    .meta({ description: 'Agreements that the official signed.' }),
  articles: z
    .array(ArticleSummary)
    .meta({ description: 'Articles that quote or name the official, the latest first.' }),
  jsonLd: jsonLd('schema.org ProfilePage of a Person, with Quotations.'),
}).meta({
  id: 'OfficialPage',
  description: 'An official with everything that their page shows.',
});
export type OfficialPage = z.infer<typeof OfficialPage>;

export const AgreementPage = AgreementDetails.extend({
  quotes: QuoteSearch.meta({ description: 'The first page of what was said about it.' }),
  articles: z
    .array(ArticleSummary)
    .meta({ description: 'Articles about the agreement, the latest first.' }),
  referredToBy: z
    .array(RelatedAgreement)
    .meta({ description: 'Agreements that refer to this one.' }),
  jsonLd: jsonLd('schema.org Legislation with its signatories, and Quotations about it.'),
}).meta({
  id: 'AgreementPage',
  description: 'An agreement with everything that its page shows.',
});
export type AgreementPage = z.infer<typeof AgreementPage>;
