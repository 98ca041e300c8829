import { quotedWords } from '../../../../attribution';
import { foldedWords } from '../min-hash';
import type { Finding } from './findings';

/** A text of the article that is not its body. */
export interface TextOutsideBody {
  /** The name of the field, as an editor sees it. */
  field: string;
  text: string;
}

const folded = (text: string) => ` ${foldedWords(text).join(' ')} `;

/**
 * Finds quotation marks in the title, the standfirst or a caption around words that the body does not have, because a
 * shortened quote says what was never said. Words that the body has in marks for another reason (a title, a name) are
 * allowed.
 */
export function checkOutsideBody(
  texts: TextOutsideBody[],
  body: string,
  subject: { uid: string; documentId: string }
): Finding[] {
  const marked = texts.flatMap(({ field, text }) =>
    quotedWords(text).map((words) => ({ field, words }))
  );
  if (marked.length === 0) return [];
  const inBody = quotedWords(body).map(folded);
  return marked
    .filter(({ words }) => folded(words).trim() !== '')
    .filter(({ words }) => !inBody.some((region) => region.includes(folded(words))))
    .map(({ field, words }) => ({
      ...subject,
      code: 'marks.outside-body' as const,
      message: `The ${field} has “${words}” in marks, and no quote of the body has these words.`,
      values: { field, words },
      fix: 'Quote the words as the body has them, or remove the quotation marks.',
    }));
}
