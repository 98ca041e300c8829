import { foldedWords, similarity } from '../min-hash';
import type { Finding } from './findings';

/** Another article as it is compared. */
export interface OtherBody {
  documentId: string;
  title: string;
  text: string;
}

/** Shorter bodies are too alike by chance: a notice, a list of names. */
const MIN_WORDS = 30;
/** From here on two bodies are one text: eight of ten word pairs are the same. */
const SAME_BODY = 0.8;

/** Finds the article whose body is likest to a text, if it is nearly the same. */
export function checkSameBody(
  text: string,
  others: OtherBody[],
  subject: { uid: string; documentId: string }
): Finding[] {
  const words = foldedWords(text);
  if (words.length < MIN_WORDS) return [];
  const alike = others
    .map((other) => ({ other, words: foldedWords(other.text) }))
    // Of very different lengths they cannot share enough, which is cheaper to see.
    .filter(({ words: found }) => {
      const [shorter, longer] = [found.length, words.length].sort((a, b) => a - b);
      return shorter! >= longer! * SAME_BODY * SAME_BODY;
    })
    .map(({ other, words: found }) => ({ other, share: similarity(words, found) }))
    .filter(({ share }) => share >= SAME_BODY)
    .sort((a, b) => b.share - a.share);
  const closest = alike[0]?.other;
  if (!closest) return [];
  return [
    {
      ...subject,
      code: 'article.same-body',
      message: `The body is nearly the same as that of “${closest.title}”.`,
      values: { subject: closest.title, article: closest.documentId },
      fix: 'Check that the article is not there twice.',
    },
  ];
}
