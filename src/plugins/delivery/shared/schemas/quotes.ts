import { z } from 'zod';
import { AgreementSummary } from './agreements';
import { ArticleLink } from './articles';
import { QuoteAnchor, TextSpan } from './body';
import { OfficeHeld, OfficialSummary } from './officials';
import { id, nextCursor, text } from './values';

export const QuoteKind = z.enum(['direct', 'partial', 'indirect']);
export type QuoteKind = z.infer<typeof QuoteKind>;

/** The speaker: an official, or the words of the text that name a speaker who has no official record. */
const attribution = {
  speaker: OfficialSummary.nullable(),
  office: OfficeHeld.nullable().meta({
    description: 'The office that the speaker held on the day of the quote.',
  }),
  attributionText: text('The words that name the speaker, if no official record does.').nullable(),
};

export const QuoteTranslation = z
  .strictObject({ locale: z.string(), text: z.string() })
  .meta({ id: 'QuoteTranslation' });

export const ArticleQuote = z
  .strictObject({
    documentId: id(),
    text: z.string(),
    kind: QuoteKind,
    order: z.int(),
    ...attribution,
    saidOn: z.string().nullable(),
    occasion: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    mention: TextSpan.nullable().meta({ description: 'The words that name the speaker.' }),
    cue: TextSpan.nullable().meta({ description: 'The verb of saying.' }),
    anchor: QuoteAnchor.nullable(),
    partOf: id('`documentId` of the quote that contains this one.').nullable(),
    agreements: z
      .array(id())
      .meta({ description: '`documentId`s of the agreements that the quote is about.' }),
    translations: z
      .array(QuoteTranslation)
      .meta({ description: 'The same quote in the other languages of the article.' }),
  })
  .meta({ id: 'ArticleQuote', description: 'A quote on the page of its article.' });
export type ArticleQuote = z.infer<typeof ArticleQuote>;

export const QuoteResult = z
  .strictObject({
    documentId: id(),
    locale: z.string(),
    text: z.string(),
    highlight: text(
      'With `q`: the text as safe HTML, with `<mark>` around the words that were found.'
    ).nullable(),
    kind: QuoteKind,
    ...attribution,
    day: text('`saidOn` of the quote, else the day of the article.'),
    occasion: z.string().nullable(),
    sourceUrl: z.string().nullable(),
    agreements: z.array(AgreementSummary),
    article: ArticleLink,
  })
  .meta({ id: 'QuoteResult', description: 'A published quote with the article it is in.' });
export type QuoteResult = z.infer<typeof QuoteResult>;

export const Facet = z
  .strictObject({
    value: text('The slug to filter by.'),
    label: z.string(),
    count: z.int(),
  })
  .meta({ id: 'Facet' });
export type Facet = z.infer<typeof Facet>;

export const YearFacet = z
  .strictObject({ value: z.int(), label: z.string(), count: z.int() })
  .meta({ id: 'YearFacet' });

export const QuoteFacets = z
  .strictObject({
    speakers: z.array(Facet),
    years: z.array(YearFacet).meta({ description: 'Newest first.' }),
    agreements: z.array(Facet),
  })
  .meta({ id: 'QuoteFacets' });
export type QuoteFacets = z.infer<typeof QuoteFacets>;

export const QuoteSearch = z
  .strictObject({
    data: z.array(QuoteResult),
    facets: QuoteFacets.nullable().meta({
      description:
        'How many quotes of all that match the filters; at most 20 values each. Null with `facets=false`.',
    }),
    complete: z.boolean().meta({
      description:
        'False if `q` finds more than 500 quotes: only the newest 500 are ranked, listed and counted.',
    }),
    nextCursor,
  })
  .meta({
    id: 'QuoteSearch',
    description: 'Published quotes: newest first, or by relevance with `q`.',
  });
export type QuoteSearch = z.infer<typeof QuoteSearch>;
