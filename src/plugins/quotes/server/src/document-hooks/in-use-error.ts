import { errors } from '@strapi/utils';

/** How many pieces a refusal names. */
const NAMED = 3;

/** An article by what an editor knows it by. */
export interface NamedArticle {
  documentId: string;
  title?: string | null;
}

/**
 * The answer to taking away what pieces need: HTTP 400, every piece in `details.pieces`.
 * @param refusal the sentence, given the titles of the first pieces
 */
export class InUseError extends errors.ApplicationError {
  constructor(articles: NamedArticle[], rejection: (titles: string) => string) {
    const unique = new Map(articles.map((article) => [article.documentId, article.title]));
    const named = [...unique].map(([documentId, title]) => ({
      documentId,
      title: title ?? documentId,
    }));
    const titles = named.slice(0, NAMED).map(({ title }) => `“${title}”`);
    if (named.length > NAMED) titles.push(`and ${named.length - NAMED} more`);
    super(rejection(titles.join(', ')), { articles: named });
  }
}
