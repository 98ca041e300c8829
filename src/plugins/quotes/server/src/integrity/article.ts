import { project, type Projection } from '../../../shared/projection';
import type { ArticleRow } from '../repositories/article-row';
import { countRows } from '../analysis/quote-counts';
import type { QuoteRow } from '../repositories/quote-row';
import { QUOTE } from '../uids';
import type { Finding, FindingCode } from './finding';

/** One version of an article as the database has it. */
export interface StoredArticle {
  article: ArticleRow;
  body: unknown;
  quotes: QuoteRow[];
  /**
   * The texts of the quotes that were published with the public version, according to the activity log; null if it has
   * none.
   */
  wasPublished: string[] | null;
}

const SAVE = 'Save the article, so that its quotes are found again.';
const PUBLISH = 'Publish the article again.';

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

/** Returns whether an anchor cuts exactly the text of its quote out of the body. */
function cutsItsWords({ anchor, text }: QuoteRow, { text: all, blocks }: Projection): boolean {
  const block = anchor && blocks[anchor.block];
  if (!block) return false;
  const words = all.slice(block.start + anchor.start, block.start + anchor.end);
  return words === anchor.exact && words === text && block.start + anchor.end <= block.end;
}

/** Returns the published texts that are not among these. */
function missing(wasPublished: string[], quotes: QuoteRow[]): string[] {
  const left = new Map<string, number>();
  for (const { text } of quotes) left.set(text, (left.get(text) ?? 0) + 1);
  return wasPublished.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count === 0;
  });
}

/**
 * Examines one version of an article and its quotes.
 * @param articleType UID of the article
 * @param draftOfficials row ids of officials that are drafts
 */
export function examineArticle(
  { article, body, quotes, wasPublished }: StoredArticle,
  articleType: string,
  draftOfficials: ReadonlySet<number>
): Finding[] {
  const isPublic = article.publishedAt !== null;
  const version = isPublic ? 'published' : 'draft';
  const title = `“${String(article.title ?? article.documentId)}” (${article.locale}, ${version})`;
  const projection = project(body);
  const repair = isPublic ? PUBLISH : SAVE;

  const ofArticle = (code: FindingCode, message: string): Finding => ({
    code,
    uid: articleType,
    documentId: article.documentId,
    locale: article.locale,
    version,
    message,
  });
  const ofQuote = ({ documentId, locale, text }: QuoteRow, code: FindingCode, what: string) => ({
    code,
    uid: QUOTE,
    documentId,
    locale,
    version: version as Finding['version'],
    message: `${title}: the quote “${short(text)}” ${what} ${repair}`,
  });

  function examineQuote(quote: QuoteRow): Finding[] {
    const found: Finding[] = [];
    if (isPublic && quote.publishedAt === null)
      found.push(ofQuote(quote, 'quote-unpublished', 'is a draft.'));
    if (quote.locale !== article.locale || (!isPublic && quote.publishedAt !== null))
      found.push(ofQuote(quote, 'quote-foreign', 'belongs to another language or version.'));
    if ((isPublic || quote.anchor) && !cutsItsWords(quote, projection))
      found.push(ofQuote(quote, 'anchor', 'is not at the place of its anchor.'));
    if (!isPublic) return found;
    if (quote.review === 'dismissed' || quote.review === 'needs-review')
      found.push(ofQuote(quote, 'quote-withheld', `must not be public (${quote.review}).`));
    if (!quote.speaker && !quote.attributionText)
      found.push(ofQuote(quote, 'speaker-missing', 'is public without a speaker.'));
    if (quote.speaker && draftOfficials.has(quote.speaker.id))
      found.push(ofQuote(quote, 'speaker-unpublished', 'has a speaker who is not published.'));
    return found;
  }

  const found = quotes.flatMap(examineQuote);
  for (const text of isPublic && wasPublished ? missing(wasPublished, quotes) : [])
    found.push(
      ofArticle(
        'quote-missing',
        `${title}: the quote “${short(text)}” was published and is gone. ${repair}`
      )
    );
  const counts = countRows(quotes);
  const isCounted =
    counts.pendingQuotes === (article.pendingQuotes ?? 0) &&
    counts.quoteCount === article.quoteCount;
  if (!isPublic && article.quoteCount != null && !isCounted)
    found.push(
      ofArticle(
        'counts',
        `${title} says that ${article.pendingQuotes} of ${article.quoteCount} quotes wait; ${counts.pendingQuotes} of ${counts.quoteCount} do. ${SAVE}`
      )
    );
  const dates = firstPublicationProblem(article);
  if (dates) found.push(ofArticle('first-published-at', `${title}: ${dates}`));
  return found;
}

/** Returns what is wrong with the first publication of a version; null where nothing is. */
function firstPublicationProblem({ firstPublishedAt, publishedAt }: ArticleRow): string | null {
  if (!firstPublishedAt) return null;
  const first = new Date(firstPublishedAt);
  const repair = 'Correct first_published_at in the database: readers and search engines see it.';
  if (first.getTime() > Date.now())
    return `it was first published in the future (${first.toISOString()}). ${repair}`;
  return publishedAt && first > new Date(publishedAt)
    ? `it was first published (${first.toISOString()}) after it was published. ${repair}`
    : null;
}
