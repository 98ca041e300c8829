import type { Core } from '@strapi/strapi';
import type { PreflightResponse, ReadersUpdate, Rules } from '../../../shared/contract';
import { currentTime } from '../../../../../platform/database/current-time';
import { findingsOfCheckList } from './check-list';
import { checkAgreements } from './checks/agreements';
import { checkSharedWording, withFingerprint } from './checks/shared-wording';
import { checkEmbargo } from './checks/embargo';
import { judge, type Finding, type Judgement } from './checks/findings';
import { checkOutsideBody, type TextOutsideBody } from './checks/outside-body';
import { checkQuotes } from './checks/quotes';
import { checkReadersUpdate, readersUpdateOf } from './checks/readers-update';
import { quotesConfig } from '../config';
import { ARTICLE, BODY } from '../article-type';
import { dayOfArticle, type ArticleRow } from '../repositories/article-row';
import { officeOfQuote, type OfficeHeld } from '../officials/offices';
import { compareQuotes } from './quote-changes';
import { project } from '../../../shared/projection';
import { embargoOf, readPublicationStates } from './publication-state';
import { OFFICIAL, QUOTE } from '../uids';
import type { Dependency } from './dependencies';
import { getService } from '../get-service';
import type { QuoteRow } from '../repositories/quote-row';

/** An article as it would be published. */
export interface ExaminedArticle extends Judgement {
  article: ArticleRow;
  /** The version that is public; null where none is. */
  published: ArticleRow | null;
  /** The quotes that are published: those in the draft that no editor dismissed. */
  quotes: QuoteRow[];
  /** Row ids of all quotes of the draft, dismissed ones too, in the order of the text. */
  draftIds: number[];
  /** Officials and agreements that are not public yet, in the order in which they are published. */
  dependencies: Dependency[];
  /** The offices of each speaker, by documentId. */
  offices: Map<string, OfficeHeld[]>;
  /** Set where readers of a public article can be shown that it was updated. */
  readersUpdate: ReadersUpdate | null;
}

/** Returns the texts other than the body that can contain quotation marks. */
function textsOutsideBody(article: ArticleRow): TextOutsideBody[] {
  const cover = article.cover as { caption?: string | null } | null | undefined;
  const texts = { title: article.title, standfirst: article.standfirst, caption: cover?.caption };
  return Object.entries(texts).flatMap(([field, text]) =>
    typeof text === 'string' && text ? [{ field, text }] : []
  );
}

/** Finds what blocks the publication of an article, what is published with it, and what an editor should know. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function speakerOffices(quotes: QuoteRow[]): Promise<Map<string, OfficeHeld[]>> {
    const ids = [...new Set(quotes.flatMap(({ speaker }) => speaker?.documentId ?? []))];
    if (ids.length === 0) return new Map();
    const officials = await strapi.documents(OFFICIAL).findMany({
      status: 'draft',
      filters: { documentId: { $in: ids } },
      fields: ['name'],
      populate: ['officesHeld'],
    });
    return new Map(
      officials.map(({ documentId, officesHeld }) => [
        documentId,
        (officesHeld ?? []) as OfficeHeld[],
      ])
    );
  }

  async function forbidden(dependencies: Dependency[], quotes: QuoteRow[]) {
    const rights = getService(strapi, 'rights');
    const blockers: Finding[] = [];
    for (const { uid, documentId, title } of dependencies) {
      if (await rights.canPublish(uid, documentId)) continue;
      const type = strapi.contentType(uid).info.displayName;
      blockers.push({
        code: 'dependency.forbidden',
        uid,
        documentId,
        message: `${type} “${title}” is not public yet, and you may not publish it.`,
        fix: `Ask a user whose role may publish ${strapi.contentType(uid).info.pluralName} to publish it.`,
      });
    }
    if (quotes.length > 0 && !(await rights.canPublish(QUOTE))) {
      blockers.push({
        code: 'dependency.forbidden',
        uid: QUOTE,
        documentId: quotes[0].documentId,
        message: 'The article has quotes, and your role may not publish quotes.',
        fix: 'Ask an administrator for the right to publish quotes.',
      });
    }
    return blockers;
  }

  async function readDraft(documentId: string, locale: string): Promise<ArticleRow | null> {
    const { attributes } = strapi.contentType(ARTICLE);
    const present = (names: string[]) => names.filter((name) => name in attributes);
    const components = present(['authors', 'dateline', 'corrections']);
    const cover = { populate: { image: { select: ['id'] } } };
    const article = await strapi.db.query(ARTICLE).findOne({
      where: { documentId, locale, publishedAt: { $null: true } },
      populate: {
        createdBy: { select: ['id'] },
        ...Object.fromEntries(
          present(['officials', 'agreements']).map((name) => [name, { select: ['documentId'] }])
        ),
        ...Object.fromEntries(components.map((name) => [name, true])),
        ...Object.fromEntries(present(['cover']).map((name) => [name, cover])),
      },
    });
    return article as unknown as ArticleRow | null;
  }

  async function readPublished(documentId: string, locale: string): Promise<ArticleRow | null> {
    const hasCorrections = 'corrections' in strapi.contentType(ARTICLE).attributes;
    const article = await strapi.db.query(ARTICLE).findOne({
      where: { documentId, locale, publishedAt: { $notNull: true } },
      populate: (hasCorrections ? { corrections: true } : {}) as never,
    });
    return article as unknown as ArticleRow | null;
  }

  /** Checks the article as one: other articles, agreements, the texts other than the body. */
  async function findingsOfArticle(
    article: ArticleRow,
    quotes: QuoteRow[],
    rules: Rules
  ): Promise<Finding[]> {
    const { documentId, locale } = article;
    const { text } = project(article[BODY]);
    const outsideBody = textsOutsideBody(article);
    const completeText = [...outsideBody.map((part) => part.text), text].join('\n');
    const sharedWordings = await getService(strapi, 'sharedWording').find(
      quotes,
      documentId,
      locale
    );
    const agreements = await getService(strapi, 'dependencies').agreementsOf(article);
    return [
      ...checkSharedWording(quotes, sharedWordings),
      ...checkAgreements(agreements, {
        locale,
        text: completeText,
        dateline: article.dateline as { place?: string; country?: string } | null,
      }),
      ...checkOutsideBody(outsideBody, text, { uid: ARTICLE, documentId }),
      ...(await findingsOfCheckList(strapi, article, quotes, completeText, rules)),
    ];
  }

  /**
   * Reads what is published of an article's draft: the quotes that were not dismissed, and the offices of their
   * speakers.
   */
  async function outgoing(article: ArticleRow) {
    const all = await getService(strapi, 'quoteRows').ofArticle(article.id);
    const quotes = all.filter(({ review }) => review !== 'dismissed');
    return { article, all, quotes, offices: await speakerOffices(quotes) };
  }

  /** Returns the quotes of an article as they would be published, with the offices that are frozen then. */
  function withOffices({
    article,
    quotes,
    offices,
  }: Pick<ExaminedArticle, 'article' | 'quotes' | 'offices'>): QuoteRow[] {
    const day = dayOfArticle(article);
    return quotes.map((quote) => ({
      ...quote,
      officeAtTime: officeOfQuote(quote, offices, day),
    }));
  }

  return {
    /** The quotes that would be public were the draft published now; null where there is no such draft. */
    async publicationSet(documentId: string, locale: string): Promise<QuoteRow[] | null> {
      const article = await readDraft(documentId, locale);
      return article && withOffices(await outgoing(article));
    },

    /** Examines an article's draft, with everything that blocks it; null if there is no such draft. */
    async examine(documentId: string, locale: string): Promise<ExaminedArticle | null> {
      const { rules } = quotesConfig(strapi);
      const article = await readDraft(documentId, locale);
      if (!article) return null;
      const published = await readPublished(documentId, locale);
      const readersUpdate = readersUpdateOf(article, published);

      const { all, offices, ...kept } = await outgoing(article);
      const quotes = kept.quotes.map(withFingerprint);
      const dependencies = await getService(strapi, 'dependencies').unpublishedOf(article, quotes);
      const findings = [
        ...checkEmbargo(
          {
            documentId,
            embargoedUntil: embargoOf(await readPublicationStates(strapi, documentId)),
          },
          ARTICLE,
          await currentTime(strapi)
        ),
        ...checkQuotes(quotes, offices, dayOfArticle(article)),
        ...(await forbidden(dependencies, quotes)),
        ...(await findingsOfArticle(article, quotes, rules)),
        ...checkReadersUpdate(readersUpdate, article, ARTICLE),
      ];
      return {
        article,
        published,
        readersUpdate,
        quotes,
        draftIds: all.map(({ id }) => id),
        dependencies,
        offices,
        ...judge(findings, rules),
      };
    },

    /** The same as the admin shows it. */
    async report(documentId: string, locale: string): Promise<PreflightResponse['data'] | null> {
      const examined = await this.examine(documentId, locale);
      if (!examined) return null;
      const { article, published, dependencies, quotes, blockers, warnings } = examined;
      const canUpdate = getService(strapi, 'rights').canUpdate(ARTICLE, article);
      const former = published
        ? await getService(strapi, 'quoteRows').ofArticle(Number(published.id))
        : [];
      const state = !published
        ? 'new'
        : String(published.updatedAt) === String(article.updatedAt)
          ? 'unchanged'
          : 'changed';
      return {
        documentId,
        locale,
        records: [
          ...dependencies.map(({ names: _names, ...dependency }) => ({
            ...dependency,
            state: 'new' as const,
          })),
          { uid: ARTICLE, documentId, title: String(article.title ?? ''), state },
        ],
        quotes: quotes.length,
        ...compareQuotes(withOffices(examined), former),
        readersUpdate: canUpdate ? examined.readersUpdate : null,
        blockers,
        warnings,
      };
    },
  };
};
