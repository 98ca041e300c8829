import type { Core } from '@strapi/strapi';
import type { Rules } from '../../../shared/contract';
import { project } from '../../../shared/projection';
import { ARTICLE, BODY } from '../article-type';
import { getService } from '../get-service';
import type { ArticleRow } from '../repositories/article-row';
import type { QuoteRow } from '../repositories/quote-row';
import { AGREEMENT } from '../uids';
import { checkParts } from './checks/article-parts';
import type { Finding } from './checks/findings';
import { checkNamedAgreements, type TitledAgreement } from './checks/named-agreements';
import { checkSameBody, type OtherBody } from './checks/same-body';

/** Limits how many other articles a body is compared with: copies are rarely older than the latest of them. */
const MAX_COMPARED = 500;

interface StoredAgreement {
  documentId: string;
  title: string;
  titles?: { title?: string | null }[];
}

async function titledAgreements(strapi: Core.Strapi): Promise<TitledAgreement[]> {
  const found = (await strapi.db.query(AGREEMENT).findMany({
    where: { publishedAt: { $null: true } },
    select: ['documentId', 'title'] as never,
    populate: { titles: true } as never,
    orderBy: { documentId: 'asc' },
  })) as unknown as StoredAgreement[];
  return found.map(({ documentId, title, titles = [] }) => ({
    documentId,
    title,
    titles: [title, ...titles.flatMap((other) => other.title ?? [])],
  }));
}

/** Reads the bodies that were changed last, of articles that are public or that the caller may see. */
async function otherBodies(
  strapi: Core.Strapi,
  { documentId, locale }: ArticleRow
): Promise<OtherBody[]> {
  const { canRead } = getService(strapi, 'rights');
  const rows = (await strapi.db.query(ARTICLE).findMany({
    where: { documentId: { $ne: documentId }, locale },
    select: ['documentId', 'title', 'publishedAt', BODY] as never,
    populate: { createdBy: { select: ['id'] } } as never,
    orderBy: { updatedAt: 'desc' },
    limit: MAX_COMPARED,
  })) as unknown as ArticleRow[];
  return rows
    .filter((row) => row.publishedAt || canRead(ARTICLE, row))
    .map((row) => ({
      documentId: row.documentId,
      title: String(row.title ?? ''),
      text: project(row[BODY]).text,
    }));
}

/**
 * Checks an article against the check list of the newsroom. Reads only what a rule that is on asks for.
 * @param text title, standfirst and body
 */
export async function findingsOfCheckList(
  strapi: Core.Strapi,
  article: ArticleRow,
  quotes: QuoteRow[],
  text: string,
  rules: Rules
): Promise<Finding[]> {
  const subject = { uid: ARTICLE, documentId: article.documentId };
  const findings = checkParts(article, ARTICLE);
  if (rules['article.agreement-not-linked'] !== 'off' && Array.isArray(article.agreements)) {
    const linked = [...(article.agreements as { documentId: string }[])]
      .concat(quotes.flatMap(({ agreements }) => agreements))
      .map(({ documentId }) => documentId);
    const agreements = await titledAgreements(strapi);
    findings.push(...checkNamedAgreements(agreements, text, new Set(linked), subject));
  }
  if (rules['article.same-body'] !== 'off') {
    const others = await otherBodies(strapi, article);
    findings.push(...checkSameBody(project(article[BODY]).text, others, subject));
  }
  return findings;
}
