/** Defines a quotation with its speaker, before it is decided on. */
import type { Attachment } from '../attachment/attachment';
import type { Entity } from '../entities/types';
import type { Kind, QuotationSpan, Range, Span } from '../types';
import type { Resolution } from './types';

export interface ResolvedQuote {
  /** Null for reported speech without marks. */
  region: QuotationSpan | null;
  range: Range;
  kind: Kind;
  attachment: Attachment;
  mention: Span | null;
  cue: Span | null;
  /** The fullest mention of the speaker. */
  named: Span | null;
  resolution: Resolution;
}

/** Returns the fullest name of an entity in the article, or null. */
export type NameOf = (entity: Entity) => Span | null;

/** Returns the fullest mention of a speaker: a name where the text has one, else what tells them apart. */
export function namedBy(
  { mention, resolution }: Pick<ResolvedQuote, 'mention' | 'resolution'>,
  nameOf: NameOf
): Span | null {
  const name = resolution.entity && nameOf(resolution.entity);
  if (name) return name;
  return resolution.named && resolution.people.length === 0 ? mention : null;
}
