import type { ArticleRow } from '../pieces/article-row';
import type { Finding } from './findings';

/** A piece does not go out before its embargo ends. */
export function checkEmbargo(article: ArticleRow, uid: string, now: Date): Finding[] {
  const until = article.embargoedUntil ? new Date(article.embargoedUntil as string) : null;
  if (!until || until <= now) return [];
  const moment = `${until.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return [
    {
      code: 'embargo',
      uid,
      documentId: article.documentId,
      message: `The piece is under embargo until ${moment}.`,
      values: { moment, until: until.toISOString() },
      fix: 'Wait until then, or change “embargoedUntil”.',
    },
  ];
}
