import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

export const ARTICLE = 'api::article.article';
export const QUOTE = 'api::quote.quote';
export const OFFICIAL = 'api::official.official';
export const AGREEMENT = 'api::agreement.agreement';

/** A document as the Document Service answers it: tests read what they need of it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answers depend on what was asked for
export type Doc = any;

/** Strapi blocks: a paragraph each. */
export const blocks = (...paragraphs: string[]) =>
  paragraphs.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

const PIECE = path.resolve(__dirname, '../../../shared/piece/piece.txt');

/** The paragraphs of the real piece, or null where it is not beside the project. */
export function realPiece(): string[] | null {
  if (!existsSync(PIECE)) {
    if (process.env.TEST_REQUIRE_ALL) throw new Error(`The real piece is not there: ${PIECE}.`);
    console.warn('The real piece is not there (../shared/piece/piece.txt): its test is left out.');
    return null;
  }
  return readFileSync(PIECE, 'utf8').split('\n').filter(Boolean);
}

export interface OfficialData {
  name?: string;
  country?: string;
  gender?: 'male' | 'female';
  honorific?: string;
  alternateNames?: { name: string; language?: string; kind?: string }[];
  officesHeld?: Record<string, unknown>[];
}

/** Writes to a desk the way its editors' saves do: through the Document Service. */
export function deskOf(strapi: Core.Strapi) {
  const documents = (uid: string): Doc => strapi.documents(uid as never);
  return {
    documents,

    official: (data: OfficialData = {}): Promise<Doc> =>
      documents(OFFICIAL).create({ data: { name: 'Ada Marlow', ...data } }),

    article: (paragraphs: string[], data: Record<string, unknown> = {}): Promise<Doc> =>
      documents(ARTICLE).create({
        data: { title: 'A piece', body: blocks(...paragraphs), ...data },
      }),

    rewrite: (article: Doc, paragraphs: string[]): Promise<Doc> =>
      documents(ARTICLE).update({
        documentId: article.documentId,
        locale: article.locale,
        data: { body: blocks(...paragraphs) },
      }),

    publish: (article: Doc): Promise<Doc> =>
      documents(ARTICLE)
        .publish({ documentId: article.documentId, locale: article.locale })
        .then(({ entries }: Doc) => entries[0]),

    /** The quotes of one version of an article, in the order of the text. */
    async quotes(article: Doc, status: 'draft' | 'published' = 'draft'): Promise<Doc[]> {
      const found = await documents(ARTICLE).findOne({
        documentId: article.documentId,
        locale: article.locale,
        status,
        populate: { quotes: { populate: { speaker: true, partOf: true, agreements: true } } },
      });
      return found?.quotes ?? [];
    },

    /** Every row of quotes in the database. */
    rows: (): Promise<Doc[]> =>
      strapi.db.query(QUOTE).findMany({ populate: ['article', 'speaker'] }),

    /** The plugin's service that settles quotes. */
    async settle(
      quote: Doc,
      change: 'confirm' | 'dismiss' | 'restore' | 'reassign',
      choice?: { speaker?: string; attributionText?: string }
    ): Promise<void> {
      const review = strapi.plugin('quotes').service('review');
      await review[change](await review.find(quote.documentId, quote.locale), choice);
    },

    /** The editor says that a quote is not the translation of the other with its documentId. */
    async unalign(quote: Doc): Promise<void> {
      const review = strapi.plugin('quotes').service('review');
      await review.unalign(await review.find(quote.documentId, quote.locale));
    },

    async clear(): Promise<void> {
      for (const uid of [ARTICLE, OFFICIAL, AGREEMENT]) {
        for (const { documentId } of await documents(uid).findMany({ locale: '*' })) {
          await documents(uid).delete({ documentId, locale: '*' });
        }
      }
    },
  };
}

/** The blockers of a refused publication; fails where it was not refused. */
export async function blockersOf(publication: Promise<unknown>): Promise<Doc[]> {
  try {
    await publication;
  } catch (error) {
    return (error as Doc).details?.blockers ?? Promise.reject(error);
  }
  throw new Error('The piece was published.');
}
