import { fingerprintOf, foldedWords, similarity } from '../min-hash';
import { wordChanges } from '../../review/word-changes';
import type { QuoteRow } from '../../repositories/quote-row';
import { QUOTE } from '../../uids';
import { quoted, type Finding } from './findings';

/** A quote of another public article that shares words with one of this article. */
export interface PublicQuote
  extends Pick<QuoteRow, 'text' | 'attributionText' | 'sharedWording' | 'fingerprint'> {
  speaker: { documentId: string; name: string } | null;
  article: { documentId: string; title?: string | null } | null;
}

/** Shorter words recur honestly, so that two people may well have said them. */
export const MIN_WORDS = 8;
/** From here on two texts are one utterance: half of their word pairs are the same. */
const SAME_UTTERANCE = 0.5;

type Attributed = Pick<QuoteRow, 'attributionText'> & { speaker: { documentId: string } | null };

/** Returns a key for the speaker by which two quotes are compared; null if there is no speaker. */
export function speakerKey({ speaker, attributionText }: Attributed): string | null {
  if (speaker) return speaker.documentId;
  return attributionText ? `text:${foldedWords(attributionText).join(' ')}` : null;
}

/** Returns whether an editor of either article said that both speakers used these words. */
function sharedWording(own: QuoteRow, other: PublicQuote): boolean {
  const accepts = (quote: Pick<QuoteRow, 'sharedWording' | 'fingerprint'>, key: string | null) =>
    quote.sharedWording?.fingerprint === own.fingerprint &&
    key !== null &&
    quote.sharedWording?.speakers.includes(key);
  return Boolean(accepts(own, speakerKey(other)) || accepts(other, speakerKey(own)));
}

const titleOf = ({ article }: PublicQuote) => `“${article?.title ?? 'an untitled article'}”`;
/** Names the other article: for the sentence, and for a link to it. */
const articleOf = (other: PublicQuote) => ({
  other: titleOf(other),
  title: other.article?.title ?? '',
  article: other.article?.documentId ?? '',
});
/** Returns the name of the other speaker, for a sentence. */
export const nameOf = ({ speaker, attributionText }: PublicQuote) =>
  speaker?.name ?? attributionText ?? 'an unnamed speaker';

/**
 * Finds the quotes in other articles that have the same words under another speaker, unless an editor said that both
 * used them.
 */
export function saidByAnother(quote: QuoteRow, sharedWordings: PublicQuote[]): PublicQuote[] {
  const own = speakerKey(quote);
  if (own === null) return [];
  return sharedWordings.filter(
    (other) =>
      other.fingerprint === quote.fingerprint &&
      speakerKey(other) !== null &&
      speakerKey(other) !== own &&
      !sharedWording(quote, other)
  );
}

function findDifference(quote: QuoteRow, sharedWordings: PublicQuote[]): Finding[] {
  const words = foldedWords(quote.text);
  const own = speakerKey(quote);
  const other = sharedWordings.find(
    (candidate) =>
      own !== null &&
      speakerKey(candidate) === own &&
      candidate.fingerprint !== quote.fingerprint &&
      similarity(words, foldedWords(candidate.text)) >= SAME_UTTERANCE
  );
  if (!other || sharedWordings.some((same) => same.fingerprint === quote.fingerprint)) return [];
  return [
    {
      uid: QUOTE,
      documentId: quote.documentId,
      code: 'quote.differs',
      message: `${quoted(quote.text)} reads differently in ${titleOf(other)}.`,
      values: articleOf(other),
      fix: 'Compare the words with the source, and correct the article that has them wrong.',
      diff: wordChanges(other.text, quote.text),
    },
  ];
}

/** Returns whether a quote is compared with those of other public articles: only complete utterances are. */
export function isComparable(quote: Pick<QuoteRow, 'kind' | 'text'>): boolean {
  return quote.kind === 'direct' && foldedWords(quote.text).length >= MIN_WORDS;
}

/** Fills in the fingerprint of a draft's quote, which is stored only with what is public. */
export function withFingerprint<Quote extends QuoteRow>(quote: Quote): Quote {
  return { ...quote, fingerprint: fingerprintOf(foldedWords(quote.text)) };
}

/**
 * Compares the quotes of an article with those of other public articles.
 * @param quotes with their fingerprints
 * @param sharedWordings quotes that share words with any of them
 */
export function checkSharedWording(quotes: QuoteRow[], sharedWordings: PublicQuote[]): Finding[] {
  if (sharedWordings.length === 0) return [];
  return quotes.filter(isComparable).flatMap((quote): Finding[] => {
    const [other] = saidByAnother(quote, sharedWordings);
    if (!other) return findDifference(quote, sharedWordings);
    return [
      {
        uid: QUOTE,
        documentId: quote.documentId,
        code: 'quote.said-by-another',
        message: `${quoted(quote.text)} is public in ${titleOf(other)} under ${nameOf(other)}.`,
        values: { ...articleOf(other), name: nameOf(other) },
        fix: 'Choose the right speaker, or say that both said it.',
      },
    ];
  });
}
