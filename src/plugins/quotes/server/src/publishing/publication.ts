import type { Core } from '@strapi/strapi';
import { currentTime } from '../../../../../platform/database/current-time';
import { ARTICLE, BODY } from '../article-type';
import { lockArticle } from '../repositories/content-locks';
import { dayOfArticle, type ArticleRow } from '../repositories/article-row';
import { countRows } from '../analysis/quote-counts';
import { officeOfQuote } from '../officials/offices';
import { project } from '../../../shared/projection';
import { PublishRejectedError } from './publish-rejected-error';
import { AGREEMENT, OFFICIAL } from '../uids';
import { announceMeasured } from '../measurements';
import { currentOperation } from '../operation';
import { UNSCHEDULED } from './publication-state';
import { inTransaction } from '../../../../../platform/database/in-transaction';
import { getService } from '../get-service';
import type { Dependency } from './dependencies';
import { minHashColumns } from './shared-wording';
import type { ExaminedArticle } from './preflight';
import { loggedQuote, loggedSubject } from '../activity-log/activity-log';
import type { Link, NewQuoteRow, QuoteColumns, QuoteRow } from '../repositories/quote-row';

const COLUMNS: (keyof QuoteColumns)[] = [
  'text',
  'kind',
  'order',
  'attributionText',
  'mention',
  'cue',
  'named',
  'anchor',
  'officeAtTime',
  'saidOn',
  'occasion',
  'sourceUrl',
  'decision',
  'review',
  'reason',
  'confidence',
  'evidence',
  'candidates',
  'confirmedText',
  'confirmedBy',
  'confirmedAt',
  'reviewedAs',
  'sharedWording',
  'marked',
];

function columnsOf(quote: QuoteRow): QuoteColumns {
  return Object.fromEntries(
    COLUMNS.map((column) => [column, quote[column]])
  ) as unknown as QuoteColumns;
}

/** Publishes and withdraws an article. Every function runs inside the transaction of the operation on the article. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Row ids by documentId, of one of the two versions. */
  async function rowIds(
    uid: typeof OFFICIAL | typeof AGREEMENT,
    documentIds: string[],
    version: 'draft' | 'published'
  ): Promise<Map<string, number>> {
    if (documentIds.length === 0) return new Map();
    const rows = await strapi.db.query(uid).findMany({
      where: {
        documentId: { $in: [...new Set(documentIds)] },
        publishedAt: version === 'draft' ? { $null: true } : { $notNull: true },
      },
      select: ['id', 'documentId'],
    });
    return new Map(rows.map(({ id, documentId }) => [documentId, Number(id)]));
  }

  /** Copies quotes with their links to another version of the same article. Returns their row ids, in order. */
  async function copyQuotes(
    quotes: QuoteRow[],
    articleId: number,
    version: 'draft' | 'published'
  ): Promise<number[]> {
    const rows = getService(strapi, 'quoteRows');
    const publishedAt = version === 'published' ? new Date() : null;
    const ids = await rows.insert(
      quotes.map(
        (quote): NewQuoteRow => ({
          ...columnsOf(quote),
          ...(version === 'published' && minHashColumns(quote)),
          documentId: quote.documentId,
          locale: quote.locale,
          publishedAt,
        })
      )
    );
    const ordered = quotes.map(({ documentId }) => ids.get(documentId)!);
    await rows.setArticleQuotes(articleId, ordered);

    const speakers = quotes.flatMap(({ speaker }) => speaker?.documentId ?? []);
    const officialIds = await rowIds(OFFICIAL, speakers, version);
    const cited = quotes.flatMap(({ agreements }) => agreements.map((a) => a.documentId));
    const agreementIds = await rowIds(AGREEMENT, cited, version);

    const link = (from: number, to: number | undefined): Link[] =>
      to === undefined ? [] : [{ from, to }];
    await rows.relink(
      'speaker',
      [],
      quotes.flatMap(({ speaker }, i) =>
        speaker ? link(ordered[i], officialIds.get(speaker.documentId)) : []
      )
    );
    await rows.relink(
      'partOf',
      [],
      quotes.flatMap(({ partOf }, i) =>
        partOf ? link(ordered[i], ids.get(partOf.documentId)) : []
      )
    );
    await rows.relink(
      'agreements',
      [],
      quotes.flatMap(({ agreements }, i) =>
        agreements.flatMap((a) => link(ordered[i], agreementIds.get(a.documentId)))
      )
    );
    return ordered;
  }

  /** Freezes the office that each speaker held on the day of the quote. */
  async function freezeOffices({ article, quotes, offices }: ExaminedArticle): Promise<void> {
    const rows = getService(strapi, 'quoteRows');
    const day = dayOfArticle(article);
    for (const quote of quotes) {
      const office = officeOfQuote(quote, offices, day);
      if (JSON.stringify(office) === JSON.stringify(quote.officeAtTime ?? null)) continue;
      quote.officeAtTime = office;
      await rows.update(quote.id, { officeAtTime: office });
    }
  }

  /**
   * Publishes them in order, so that two articles wait for each other's records without a deadlock. Strapi drops the
   * link to a record that is not public yet, so a record that names a later one is published again.
   */
  async function publishAll(dependencies: Dependency[]): Promise<void> {
    const waiting = new Set(dependencies.map(({ documentId }) => documentId));
    const again: Dependency[] = [];
    const publish = ({ uid, documentId }: Dependency) =>
      strapi.documents(uid).publish({ documentId });
    for (const dependency of dependencies) {
      await publish(dependency);
      waiting.delete(dependency.documentId);
      if (dependency.names.some((id) => waiting.has(id))) again.push(dependency);
    }
    for (const dependency of again) await publish(dependency);
  }

  return {
    /**
     * Examines an article and publishes what it needs, dependencies first.
     * @throws PublishRejectedError with every blocker
     */
    async prepare(documentId: string, locale: string): Promise<ExaminedArticle | null> {
      const examined = await getService(strapi, 'preflight').examine(documentId, locale);
      if (!examined) return null;
      const { override } = currentOperation();
      const blocking = examined.blockers.filter(({ overridable }) => !override || !overridable);
      if (blocking.length > 0) {
        const codes = [...new Set(blocking.map(({ code }) => code))];
        announceMeasured(strapi, { what: 'rejected', codes });
        const title = String(examined.article.title ?? '');
        throw new PublishRejectedError([{ documentId, locale, title, blockers: blocking }]);
      }
      if (override && examined.blockers.length > 0) {
        await getService(strapi, 'activityLog').record([
          {
            action: 'overrode',
            ...loggedSubject(examined.article),
            before: examined.blockers,
            reason: override.reason,
          },
        ]);
      }

      await publishAll(examined.dependencies);
      await freezeOffices(examined);
      await this.stampFirstPublication(examined);
      await this.endSchedule(examined);
      return examined;
    },

    /** Takes the draft off the schedule: it is published now, and would be published once more at the hour. */
    async endSchedule({ article }: ExaminedArticle): Promise<void> {
      if (!article.scheduledAt && !article.scheduleRejection) return;
      await strapi.db
        .query(ARTICLE)
        .updateMany({ where: { id: article.id }, data: UNSCHEDULED as never });
    },

    /**
     * Publishes the draft of an article at an editor's request.
     * @param options `isUpdate`: readers see the article as updated at the time of publication
     */
    async publishArticle(
      documentId: string,
      locale: string,
      { isUpdate }: { isUpdate: boolean }
    ): Promise<void> {
      await inTransaction(strapi, async (trx) => {
        await lockArticle(strapi, trx, documentId);
        if (isUpdate)
          await strapi.db.query(ARTICLE).updateMany({
            where: { documentId, locale, publishedAt: { $null: true } } as never,
            data: { updatedForReadersAt: await currentTime(strapi) } as never,
          });
        await strapi.documents(ARTICLE).publish({ documentId, locale });
      });
    },

    /** Stores when the article was first published, because Strapi's `publishedAt` changes with every publication. */
    async stampFirstPublication({ article }: ExaminedArticle): Promise<void> {
      const { attributes } = strapi.contentType(ARTICLE);
      if (!('firstPublishedAt' in attributes) || article.firstPublishedAt) return;
      await strapi.db.query(ARTICLE).updateMany({
        where: { id: article.id },
        data: { firstPublishedAt: await currentTime(strapi) } as never,
      });
    },

    /** Puts the quotes of the draft in the place of those that were public. */
    async publishQuotes(
      examined: ExaminedArticle,
      publishedArticleId: number,
      former: number[]
    ): Promise<void> {
      const rows = getService(strapi, 'quoteRows');
      const before = (await rows.byIds(former)).map(loggedQuote);
      await rows.delete(former);
      await copyQuotes(examined.quotes, publishedArticleId, 'published');
      // Strapi carries links over to the new published row on its own: the draft's quotes stay with the draft.
      await rows.setArticleQuotes(examined.article.id, examined.draftIds);
      await getService(strapi, 'activityLog').record([
        {
          action: 'published',
          ...loggedSubject(examined.article),
          before: { quotes: before },
          after: {
            quotes: examined.quotes.map(loggedQuote),
            withIt: examined.dependencies.map(({ uid, documentId }) => ({ uid, documentId })),
          },
        },
      ]);
    },

    /**
     * Rebuilds the quotes of a draft from those that are public. What an editor marked as not a quote stays marked
     * where its words are still there: it has no public version to come back from.
     * @param publishedArticleId null where nothing is public
     * @param draft the new draft row
     * @param former row ids of the quotes of the draft that was discarded
     */
    async restoreQuotes(
      publishedArticleId: number | null,
      draft: ArticleRow,
      former: number[]
    ): Promise<void> {
      const rows = getService(strapi, 'quoteRows');
      const { text } = project(draft[BODY]);
      const dismissed = await rows.dismissedAmong(former);
      const staying = dismissed.filter((quote) => text.includes(quote.text)).map(({ id }) => id);
      await rows.delete(former.filter((id) => !staying.includes(id)));

      const published = publishedArticleId === null ? [] : await rows.ofArticle(publishedArticleId);
      const restored = await copyQuotes(published, draft.id, 'draft');
      await rows.setArticleQuotes(draft.id, [...restored, ...staying]);
      await getService(strapi, 'articles').storeCounts(draft, countRows(published));
    },
  };
};
