import type { Subject } from './newsroom';
import { isDone, show, type Answer } from './send';

/** The amount that an answer shows of an article, the least first. */
const LEVELS = ['–', 'open', 'counts', 'named', 'published', 'reads'] as const;
export type Level = (typeof LEVELS)[number];

export const louder = (a: Level, b: Level): Level =>
  LEVELS.indexOf(a) < LEVELS.indexOf(b) ? b : a;

/** Returns whether it shows more than an answer without anything of the article. */
export const isTelling = (level: Level): boolean => LEVELS.indexOf(level) > LEVELS.indexOf('open');

/** Says how much an answer shows of an article. */
export function levelOf(answer: Answer, { word, publicWord, documentId, quotes }: Subject): Level {
  const lower = answer.text.toLowerCase();
  const holds = (text: string | null) => text !== null && lower.includes(text.toLowerCase());
  // An error may repeat what was sent.
  const isEcho = !isDone(answer) && show(answer.request).includes(word);
  if (holds(word) && !isEcho) return 'reads';
  if (!isDone(answer)) return '–';
  if (holds(publicWord)) return 'published';
  return [documentId, ...quotes].some((id) => answer.text.includes(id)) ? 'named' : 'open';
}
