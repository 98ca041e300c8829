import { errors } from '@strapi/utils';

/** Limits how many articles a message names. */
const NAMED = 3;

/** An article by what an editor knows it by. */
export interface NamedArticle {
  documentId: string;
  title?: string | null;
}

/**
 * Rejects the removal of a record that public articles need: HTTP 400, every article in `details.articles`.
 * @param rejection makes the sentence from the titles of the first articles
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
