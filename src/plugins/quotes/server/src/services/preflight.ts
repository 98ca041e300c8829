import type { Core } from '@strapi/strapi';
import type {
  BlockerCode,
  PreflightIssue,
  PreflightResponse,
  WarningCode,
} from '../../../shared/contract';
import { quotesConfig } from '../config';
import { dayOfPiece, type ArticleRow } from '../pieces/article-row';
import { officeOn, type OfficeHeld } from '../pieces/offices';
import { isSettled } from '../pieces/settled';
import { OFFICIAL, QUOTE } from '../uids';
import type { Dependency } from './dependencies';
import { getService } from './index';
import type { QuoteRow } from './quote-rows';

/** A piece as it would go out. */
export interface Piece {
  article: ArticleRow;
  /** The quotes that go out: those in the draft that nobody dismissed. */
  quotes: QuoteRow[];
  /** Row ids of all quotes of the draft, dismissed ones too, in the order of the text. */
  draftIds: number[];
  /** Officials and agreements that are not public yet, in the order in which they are published. */
  dependencies: Dependency[];
  /** The offices of each speaker, by documentId. */
  offices: Map<string, OfficeHeld[]>;
  blockers: PreflightIssue<BlockerCode>[];
  warnings: PreflightIssue<WarningCode>[];
}

const SHOWN_WORDS = 12;

/** The beginning of a quote, in marks. */
function words(text: string): string {
  const all = text.trim().split(/\s+/);
  return `“${all.slice(0, SHOWN_WORDS).join(' ')}${all.length > SHOWN_WORDS ? '…' : ''}”`;
}

const REASONS: Record<string, string> = {
  lost: 'is no longer in the text, though an editor had settled it',
  ambiguous: 'stands in the text more than once, and it is not clear which one was settled',
  'attribution-changed': 'seems to have another speaker now than the one that an editor settled',
};

function quoteBlocker(quote: QuoteRow): PreflightIssue<BlockerCode> {
  const subject = { uid: QUOTE, documentId: quote.documentId };
  if (quote.review === 'needs-review') {
    const reason = REASONS[quote.reason ?? ''] ?? 'has to be looked at again';
    return {
      ...subject,
      code: 'quote.needs-review',
      message: `${words(quote.text)} ${reason}.`,
      fix: 'Confirm its speaker, choose another, or mark it as not a quote.',
    };
  }
  const problem = quote.speaker ? 'has a speaker that nobody has confirmed' : 'has no speaker';
  return {
    ...subject,
    code: 'quote.unsettled',
    message: `${words(quote.text)} ${problem}.`,
    fix: quote.speaker
      ? 'Confirm the speaker, choose another, or mark it as not a quote.'
      : 'Choose its speaker, give an attribution, or mark it as not a quote.',
  };
}

/** What stands in the way of publishing a piece, what goes out with it, and what an editor should know. */
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
    const blockers: PreflightIssue<BlockerCode>[] = [];
    for (const { uid, documentId, title } of dependencies) {
      if (await rights.canPublish(uid, documentId)) continue;
      const type = strapi.contentType(uid).info.displayName;
      blockers.push({
        code: 'dependency.forbidden',
        uid,
        documentId,
        message: `${type} “${title}” is not public yet, and you may not publish it.`,
        fix: `Ask somebody whose role may publish ${strapi.contentType(uid).info.pluralName} to publish it.`,
      });
    }
    if (quotes.length > 0 && !(await rights.canPublish(QUOTE))) {
      blockers.push({
        code: 'dependency.forbidden',
        uid: QUOTE,
        documentId: quotes[0].documentId,
        message: 'The piece has quotes, and your role may not publish quotes.',
        fix: 'Ask an administrator for the right to publish quotes.',
      });
    }
    return blockers;
  }

  function warningsOf(quotes: QuoteRow[], offices: Map<string, OfficeHeld[]>, day: string) {
    return quotes.flatMap((quote): PreflightIssue<WarningCode>[] => {
      const subject = { uid: QUOTE, documentId: quote.documentId };
      if (!quote.speaker) {
        if (!quote.attributionText) return [];
        return [
          {
            ...subject,
            code: 'quote.unlisted',
            message: `${words(quote.text)} is attributed to “${quote.attributionText}”, who is not on record.`,
            fix: 'Add the person as an Official, or leave it as it is.',
          },
        ];
      }
      const held = offices.get(quote.speaker.documentId) ?? [];
      if (held.length === 0 || officeOn(held, quote.saidOn ?? day)) return [];
      return [
        {
          ...subject,
          code: 'quote.no-office',
          message: `The speaker of ${words(quote.text)} held no office on ${quote.saidOn ?? day}.`,
          fix: 'Check the dates of the offices held, or the day of the quote.',
        },
      ];
    });
  }

  return {
    /** The piece of an article's draft, with all that stands in its way; null where there is no such draft. */
    async examine(documentId: string, locale: string): Promise<Piece | null> {
      const { articleType, dateField } = quotesConfig(strapi);
      const { attributes } = strapi.contentType(articleType);
      const relations = ['officials', 'agreements'].filter((name) => name in attributes);
      const article = (await strapi.db.query(articleType).findOne({
        where: { documentId, locale, publishedAt: { $null: true } },
        populate: {
          ...Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }])),
          ...(dateField?.includes('.') && { [dateField.split('.')[0]]: true }),
        },
      })) as unknown as ArticleRow | null;
      if (!article) return null;

      const all = await getService(strapi, 'quoteRows').ofArticle(article.id);
      const quotes = all.filter(({ review }) => review !== 'dismissed');
      const [dependencies, offices] = [
        await getService(strapi, 'dependencies').unpublishedOf(article, quotes),
        await speakerOffices(quotes),
      ];
      const unsettled = quotes.filter(
        (quote) => !isSettled({ ...quote, hasSpeaker: quote.speaker !== null })
      );
      return {
        article,
        quotes,
        draftIds: all.map(({ id }) => id),
        dependencies,
        offices,
        blockers: [...unsettled.map(quoteBlocker), ...(await forbidden(dependencies, quotes))],
        warnings: warningsOf(quotes, offices, dayOfPiece(article, dateField)),
      };
    },

    /** The same as the admin shows it. */
    async report(documentId: string, locale: string): Promise<PreflightResponse['data'] | null> {
      const { articleType } = quotesConfig(strapi);
      const piece = await this.examine(documentId, locale);
      if (!piece) return null;
      const published = await strapi.db.query(articleType).findOne({
        where: { documentId, locale, publishedAt: { $notNull: true } },
        select: ['id', 'updatedAt'],
      });
      const { article, dependencies, quotes, blockers, warnings } = piece;
      const state = !published
        ? 'new'
        : String(published.updatedAt) === String(article.updatedAt)
          ? 'unchanged'
          : 'changed';
      return {
        documentId,
        locale,
        records: [
          ...dependencies.map((dependency) => ({ ...dependency, state: 'new' as const })),
          { uid: articleType, documentId, title: String(article.title ?? ''), state },
        ],
        quotes: quotes.length,
        blockers,
        warnings,
      };
    },
  };
};
