import type { Finding } from './findings';

/**
 * Rejects a publication before the embargo ends.
 * @param article with the embargo of all its languages
 * @param now by the database's clock
 */
export function checkEmbargo(
  article: { documentId: string; embargoedUntil: string | null },
  uid: string,
  now: Date
): Finding[] {
  const until = article.embargoedUntil ? new Date(article.embargoedUntil) : null;
  if (!until || until <= now) return [];
  const timestamp = `${until.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    {
      code: 'embargo',
      uid,
      documentId: article.documentId,
      message: `The article is under embargo until ${timestamp}.`,
      values: { timestamp, until: until.toISOString() },
      fix: 'Wait until then, or change “embargoedUntil”.',
    },
  ];
}
