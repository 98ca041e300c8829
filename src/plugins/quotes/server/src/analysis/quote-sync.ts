import type { Core } from '@strapi/strapi';
import { BODY } from '../article-type';
import type { StoredCounts } from './quote-counts';
import type { PlannedQuote } from './plan-quotes';
import { dayOfArticle, type ArticleRow } from '../repositories/article-row';
import { project } from '../../../shared/projection';
import { alignUtterances } from './align-translations';
import { OFFICIAL } from '../uids';
import { getService } from '../get-service';
import type { Link, NewQuoteRow } from '../repositories/quote-row';

/** Officials who were linked by this save. */
function newSpeakers(kept: PlannedQuote[]): string[] {
  return kept.flatMap(({ row, speaker, columns }) => {
    const isNew = speaker !== null && row?.speaker?.documentId !== speaker;
    return isNew && (columns.decision ?? row?.decision) === 'linked' ? [speaker] : [];
  });
}

/** Brings the quotes of an article's draft in line with its body. Runs inside the save's transaction. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Row ids of the drafts of officials. */
  async function officialIds(documentIds: string[]): Promise<Map<string, number>> {
    if (documentIds.length === 0) return new Map();
    const officials = await strapi.db.query(OFFICIAL).findMany({
      where: { documentId: { $in: documentIds }, publishedAt: { $null: true } },
      select: ['id', 'documentId'],
    });
    return new Map(officials.map(({ id, documentId }) => [documentId, Number(id)]));
  }

  /** Finds the documentIds of new quotes that translate a quote of another language of the article; by index. */
  async function translated(
    article: ArticleRow,
    kept: PlannedQuote[]
  ): Promise<Map<number, string>> {
    if (kept.every(({ row }) => row !== null)) return new Map();
    const rows = getService(strapi, 'quoteRows');
    const languages = await rows.inOtherLanguages(article.documentId, article.locale);
    if (languages.size === 0) return new Map();
    const first = await strapi.plugin('i18n').service('locales').getDefaultLocale();
    const others = languages.get(first) ?? [...languages.values()][0]!;
    const position = new Map(others.map(({ id }, i) => [id, i]));
    const known = new Set(kept.flatMap(({ row }) => row?.documentId ?? []));
    const found = alignUtterances(
      kept.map(({ row, speaker, partOf }) => ({
        documentId: row?.documentId ?? '',
        speaker,
        partOf,
      })),
      others
        .filter(({ anchor }) => anchor !== null)
        .map(({ documentId, speaker, partOf }) => ({
          documentId,
          speaker: speaker?.documentId ?? null,
          partOf: partOf ? (position.get(partOf.id) ?? null) : null,
        })),
      (i) => kept[i].row === null
    );
    return new Map([...found].filter(([, documentId]) => !known.has(documentId)));
  }

  /** Writes what is new or changed; returns the row id of each quote that the article keeps, in order. */
  async function writeRows(kept: PlannedQuote[], article: ArticleRow): Promise<number[]> {
    const rows = getService(strapi, 'quoteRows');
    const { locale } = article;
    const utterances = await translated(article, kept);
    const created = kept.map(({ row, columns }, i): NewQuoteRow | null =>
      row
        ? null
        : {
            ...columns,
            documentId: utterances.get(i) ?? rows.newDocumentId(),
            locale,
            publishedAt: null,
          }
    );
    const ids = await rows.insert(created.filter((row) => row !== null));
    for (const { row, columns } of kept) {
      if (row && Object.keys(columns).length > 0) await rows.update(row.id, columns);
    }
    return kept.map(({ row }, i) => row?.id ?? ids.get(created[i]!.documentId)!);
  }

  async function writeLinks(articleId: number, kept: PlannedQuote[], ids: number[]) {
    const rows = getService(strapi, 'quoteRows');

    const changed = kept.flatMap(({ row, speaker }, i) =>
      (row?.speaker?.documentId ?? null) === speaker ? [] : [{ id: ids[i], speaker }]
    );
    if (changed.length > 0) {
      const wanted = [...new Set(changed.flatMap(({ speaker }) => speaker ?? []))];
      const officials = await officialIds(wanted);
      const links = changed.flatMap(({ id, speaker }): Link[] => {
        const to = speaker ? officials.get(speaker) : undefined;
        return to === undefined ? [] : [{ from: id, to }];
      });
      await rows.relink(
        'speaker',
        changed.map(({ id }) => id),
        links
      );
    }

    const outer = kept.map(({ partOf }) => (partOf === null ? null : ids[partOf]));
    const nested = kept.flatMap(({ row }, i) =>
      (row?.partOf?.id ?? null) === outer[i] ? [] : [{ from: ids[i], to: outer[i] }]
    );
    if (nested.length > 0) {
      await rows.relink(
        'partOf',
        nested.map(({ from }) => from),
        nested.filter((link): link is Link => link.to !== null)
      );
    }

    await rows.setArticleQuotes(articleId, ids);
  }

  return {
    /**
     * Brings the quotes of a draft in line with its body.
     * @param article the saved draft row
     * @param bodyBefore the body of the quotes that the draft had, if there was one
     * @returns the counts that the article stores
     */
    async saveQuotes(article: ArticleRow, bodyBefore: unknown = null): Promise<StoredCounts> {
      const rows = getService(strapi, 'quoteRows');
      const earlier = await rows.ofArticle(article.id);
      const { kept, removed, counts, reading, input } = await getService(
        strapi,
        'analysis'
      ).planSave(
        {
          body: article[BODY],
          locale: article.locale,
          date: dayOfArticle(article),
        },
        earlier,
        bodyBefore === null ? null : project(bodyBefore)
      );

      await rows.delete(removed);
      const ids = await writeRows(kept, article);
      const untouched =
        kept.length === earlier.length && kept.every(({ row }, i) => row && row === earlier[i]);
      const sameLinks =
        untouched &&
        kept.every(
          ({ row, speaker, partOf }) =>
            (row!.speaker?.documentId ?? null) === speaker &&
            (row!.partOf?.id ?? null) === (partOf === null ? null : ids[partOf])
        );
      if (!sameLinks) await writeLinks(article.id, kept, ids);

      // Filled once from the text, then with each new speaker: who was taken off the list by hand stays off.
      const named =
        earlier.length === 0 && reading.found.length > 0
          ? await getService(strapi, 'analysis').officialsNamed(input)
          : [];
      await getService(strapi, 'officials').add(article.id, [...named, ...newSpeakers(kept)]);

      return getService(strapi, 'articles').storeCounts(article, counts);
    },
  };
};
