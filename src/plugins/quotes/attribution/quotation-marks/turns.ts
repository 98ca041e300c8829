/** Finds speech without marks: the turns of a dialogue after dashes, and the answers of an interview. */
import type { Language } from '../languages/language';
import type { Range } from '../types';
import type { Turn } from './block';
import { findDialogueTurns } from './dialogue-turns';
import { findLabelledTurns } from './labelled-turns';

/** Returns the turns of a text in its order; `taken`: ranges that are quotes already. */
export function findTurns(
  text: string,
  paragraphs: readonly Range[],
  taken: readonly Range[],
  language: Language
): Turn[] {
  if (!language.knowsCues) return [];
  const free = paragraphs.map(() => true);
  const reserve = (ranges: readonly Range[]) => {
    let at = 0;
    for (const { start, end } of ranges) {
      while (at < paragraphs.length && (paragraphs[at] as Range).end <= start) at++;
      for (let i = at; i < paragraphs.length && (paragraphs[i] as Range).start < end; i++)
        free[i] = false;
    }
  };
  reserve([...taken].sort((a, b) => a.start - b.start));
  const labelled = findLabelledTurns(text, paragraphs, free, language);
  reserve(labelled);
  return [...labelled, ...findDialogueTurns(text, paragraphs, free, language)].sort(
    (a, b) => a.start - b.start
  );
}
