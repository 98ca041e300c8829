/**
 * Re-anchors quotes: takes earlier quotes and an edited text, returns where each quote is now. Pure: no I/O, no clock,
 * nothing of Strapi.
 */
export { precedingContextAt } from './preceding-context';
export { findMarkedWords } from './marked-words';
export { reanchor } from './reanchor';
export { sameWords } from './tokens';
export type {
  Anchor,
  BodyText,
  EarlierQuote,
  Outcome,
  Place,
  ReanchorInput,
  ReviewedState,
  PassageAttribution,
} from './types';
