/** Re-anchoring: earlier quotes and an edited text in, where each quote is now out. Pure: no I/O, no clock, nothing of Strapi. */
export { leadBefore } from './preceding-context';
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
  Settled,
  Voice,
} from './types';
