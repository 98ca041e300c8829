import { errors } from '@strapi/utils';
import type { PreflightIssue, RejectedArticle } from '../../../shared/contract';

/** Limits how many blockers of an article the message names; `details` has them all. */
const NAMED = 3;
/** Limits how many articles it names. */
const NAMED_ARTICLES = 5;

function namedBlockers(blockers: PreflightIssue[]): string {
  const named = blockers.slice(0, NAMED).map(({ message }) => message);
  const rest = blockers.length - named.length;
  return [...named, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
}

function messageOf(articles: RejectedArticle[]): string {
  const [{ title, blockers }] = articles;
  if (articles.length === 1) return `“${title}” cannot be published. ${namedBlockers(blockers)}`;
  const named = articles
    .slice(0, NAMED_ARTICLES)
    .map((article) => `“${article.title}”: ${namedBlockers(article.blockers)}`);
  const rest = articles.length - named.length;
  return [
    `${articles.length} articles cannot be published, so none was.`,
    ...named,
    ...(rest > 0 ? [`And ${rest} more articles.`] : []),
  ].join(' ');
}

/**
 * Rejects the publication of articles that are not ready: HTTP 400, every blocker in `details.blockers`; by article in
 * `details.articles`, because bulk publishing requests several.
 */
export class PublishRejectedError extends errors.ApplicationError {
  readonly blockers: PreflightIssue[];

  constructor(public readonly articles: RejectedArticle[]) {
    const blockers = articles.flatMap((article) => article.blockers);
    super(messageOf(articles), { blockers, articles });
    this.blockers = blockers;
  }
}
