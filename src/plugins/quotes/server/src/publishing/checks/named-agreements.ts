import { foldedWords } from '../min-hash';
import { stemOf } from './agreements';
import type { Finding } from './findings';

/** An agreement with its title in each language that it has one in. */
export interface TitledAgreement {
  documentId: string;
  title: string;
  titles: string[];
}

/** A title of one word ("Treaty") is a word of many texts. */
const MIN_TITLE_WORDS = 2;

/** Returns whether words have those of a title one after another, each with any ending. */
function hasTitle(words: string[], title: string): boolean {
  const stems = foldedWords(title).map(stemOf);
  if (stems.length < MIN_TITLE_WORDS) return false;
  return words.some((_, at) => stems.every((stem, i) => words[at + i]?.startsWith(stem)));
}

/**
 * Finds agreements that a text names and the article is not linked to.
 * @param linked documentIds of those that it is linked to
 */
export function checkNamedAgreements(
  agreements: TitledAgreement[],
  text: string,
  linked: ReadonlySet<string>,
  subject: { uid: string; documentId: string }
): Finding[] {
  const words = foldedWords(text);
  return agreements
    .filter(({ documentId }) => !linked.has(documentId))
    .filter(({ titles }) => titles.some((title) => hasTitle(words, title)))
    .map(({ title }) => ({
      ...subject,
      code: 'article.agreement-not-linked' as const,
      message: `The text names “${title}”, and the article is not linked to it.`,
      values: { subject: title },
      fix: 'Add the agreement to the article.',
    }));
}
