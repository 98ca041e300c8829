import { z } from 'zod';
import { ArticleCover, Media, Place } from './media';
import { id, timestamp } from './values';

export const ArticleLink = z
  .strictObject({
    documentId: id(),
    locale: z.string(),
    slug: z.string(),
    title: z.string(),
  })
  .meta({ id: 'ArticleLink', description: 'What is needed to link to an article.' });
export type ArticleLink = z.infer<typeof ArticleLink>;

export const ArticleAuthor = z
  .strictObject({ name: z.string(), role: z.string().nullable() })
  .meta({ id: 'ArticleAuthor' });

export const Dateline = Place.extend({ date: z.string().nullable() }).meta({ id: 'Dateline' });

export const ArticleSummary = ArticleLink.extend({
  standfirst: z.string().nullable(),
  section: z.string().nullable(),
  authors: z.array(ArticleAuthor),
  dateline: Dateline.nullable(),
  cover: ArticleCover.nullable(),
  subjects: z.array(z.string()),
  firstPublishedAt: timestamp,
  updatedForReadersAt: timestamp.nullable(),
}).meta({ id: 'ArticleSummary', description: 'An article as lists and other pages show one.' });
export type ArticleSummary = z.infer<typeof ArticleSummary>;

export const ArticleSource = z
  .strictObject({
    name: z.string(),
    kind: z.string().nullable(),
    url: z.string().nullable(),
  })
  .meta({ id: 'ArticleSource' });

export const Correction = z
  .strictObject({ date: timestamp, text: z.string() })
  .meta({ id: 'Correction' });

export const Seo = z
  .strictObject({
    metaTitle: z.string().nullable(),
    metaDescription: z.string().nullable(),
    shareImage: Media.nullable(),
    canonicalUrl: z.string().nullable(),
    noIndex: z.boolean(),
  })
  .meta({ id: 'Seo', description: 'What search engines and social networks are shown.' });
