import { z } from 'zod';
import { CaptionedImage } from './media';
import { id, text } from './values';

const flag = z.literal(true).optional();

export const TextRun = z
  .strictObject({
    text: z.string(),
    bold: flag,
    italic: flag,
    underline: flag,
    strikethrough: flag,
    code: flag,
    url: text('The address, if the run is a link.').optional(),
    quoteId: id('`documentId` of the innermost quote that the run is part of.').optional(),
  })
  .meta({
    id: 'TextRun',
    description: 'Text with one formatting throughout, which belongs to one quote or to none.',
  });
export type TextRun = z.infer<typeof TextRun>;

const runs = z.array(TextRun);

export const ParagraphBlock = z
  .strictObject({ type: z.literal('paragraph'), runs })
  .meta({ id: 'ParagraphBlock' });

export const HeadingBlock = z
  .strictObject({ type: z.literal('heading'), level: z.int().min(1).max(6), runs })
  .meta({ id: 'HeadingBlock' });

export const QuoteBlock = z
  .strictObject({ type: z.literal('quote'), runs })
  .meta({ id: 'QuoteBlock', description: 'A paragraph that is set off as a quotation.' });

export const CodeBlock = z
  .strictObject({
    type: z.literal('code'),
    text: z.string(),
    language: text('The programming language.').nullable(),
  })
  .meta({ id: 'CodeBlock' });

export const ListItem = z
  .strictObject({
    runs,
    get lists() {
      return z.array(ListBlock).meta({ description: 'Lists within the item.' });
    },
  })
  .meta({ id: 'ListItem' });
export type ListItem = z.infer<typeof ListItem>;

export const ListBlock = z
  .strictObject({
    type: z.literal('list'),
    format: z.enum(['ordered', 'unordered']),
    items: z.array(ListItem),
  })
  .meta({ id: 'ListBlock' });
export type ListBlock = z.infer<typeof ListBlock>;

export const ImageBlock = z
  .strictObject({ type: z.literal('image'), image: CaptionedImage })
  .meta({ id: 'ImageBlock' });

export const ArticleBlock = z
  .discriminatedUnion('type', [
    ParagraphBlock,
    HeadingBlock,
    QuoteBlock,
    CodeBlock,
    ListBlock,
    ImageBlock,
  ])
  .meta({ id: 'ArticleBlock', description: 'A block of the body.' });
export type ArticleBlock = z.infer<typeof ArticleBlock>;

const range = { block: z.int(), start: z.int(), end: z.int() };

export const TextSpan = z.strictObject({ ...range, text: z.string() }).meta({
  id: 'TextSpan',
  description: 'Text and its place in a block of the body, in UTF-16 code units.',
});
export type TextSpan = z.infer<typeof TextSpan>;

export const QuoteAnchor = z
  .strictObject({ ...range, exact: z.string(), prefix: z.string(), suffix: z.string() })
  .meta({
    id: 'QuoteAnchor',
    description:
      'The place of a quote: W3C TextPositionSelector and TextQuoteSelector within a block of the body.',
  });
export type QuoteAnchor = z.infer<typeof QuoteAnchor>;
