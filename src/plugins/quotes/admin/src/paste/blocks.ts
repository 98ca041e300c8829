/** The blocks of Strapi that a paste can give, as its editor stores them. */

export const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;
export type Mark = (typeof MARKS)[number];

export interface TextNode extends Partial<Record<Mark, true>> {
  type: 'text';
  text: string;
}

export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}

export type InlineNode = TextNode | LinkNode;

export interface ParagraphBlock {
  type: 'paragraph';
  children: InlineNode[];
}

export interface HeadingBlock {
  type: 'heading';
  level: HeadingLevel;
  children: InlineNode[];
}

export interface QuoteBlock {
  type: 'quote';
  children: InlineNode[];
}

export interface ListItemBlock {
  type: 'list-item';
  children: InlineNode[];
}

export interface ListBlock {
  type: 'list';
  format: ListFormat;
  /** Strapi leaves it out at the top. */
  indentLevel?: number;
  children: (ListItemBlock | ListBlock)[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;
export type ListFormat = 'ordered' | 'unordered';
export type Block = ParagraphBlock | HeadingBlock | QuoteBlock | ListBlock;
