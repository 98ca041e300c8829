import type { Core, Modules } from '@strapi/strapi';
import { filesAt, picturePaths, refreshBlocks, type MediaFile } from './embedded-pictures';

/** The only text that can hold pictures: tests/api/replaced-pictures.test.ts fails if another gets them. */
const ARTICLE = 'api::article.article';
const BODY = 'body';
const WRITES = new Set(['create', 'update']);

interface Row {
  id: number;
  document_id: string;
  published_at: unknown;
  body: unknown;
}

interface ReadModel {
  refresh(uid: string, documentIds: string[]): Promise<void>;
}

/** Parses what SQLite stores as text; PostgreSQL answers with values. */
const parsed = (body: unknown): unknown => (typeof body === 'string' ? JSON.parse(body) : body);

/**
 * Writes the new address of a replaced file into each version of each article that shows it, published ones too. Only
 * the address changes, so dates and authors of the versions stay as they are.
 */
export async function refreshTexts(strapi: Core.Strapi, file: MediaFile): Promise<void> {
  const { tableName, attributes } = strapi.db.metadata.get(ARTICLE);
  const column = (attributes[BODY] as { columnName?: string }).columnName ?? BODY;
  await strapi.db.transaction(async ({ trx }) => {
    const table = () => strapi.db.getConnection(tableName).transacting(trx);
    // Locked before they are read: an editor's save goes before this or after it, and is never overwritten.
    const rows = (await table()
      .select('id', 'document_id', 'published_at', { body: column })
      .whereRaw('CAST(?? AS TEXT) LIKE ?', [column, `%${file.hash}%`])
      .orderBy('id')
      .forUpdate()) as Row[];
    const published = new Set<string>();
    for (const row of rows) {
      const refreshed = refreshBlocks(parsed(row.body), [file]);
      if (!refreshed) continue;
      await table()
        .update({ [column]: JSON.stringify(refreshed) })
        .where({ id: row.id });
      if (row.published_at !== null) published.add(row.document_id);
    }
    const readModel = strapi.plugin('delivery')?.service<ReadModel & object>('readModel');
    if (published.size > 0) await readModel?.refresh(ARTICLE, [...published]);
  });
}

/** Replaces outdated addresses in what is saved: a form that was opened before a picture was replaced holds the old. */
export function refreshTextsOnSave(strapi: Core.Strapi): void {
  strapi.documents.use(async (ctx, next) => {
    if ((ctx.uid as string) !== ARTICLE || !WRITES.has(ctx.action)) return next();
    const params = ctx.params as { data?: Record<string, unknown> };
    const body = params.data?.[BODY];
    const files = await filesAt(strapi, picturePaths(body));
    const refreshed = refreshBlocks(body, files);
    if (refreshed) {
      ctx.params = {
        ...params,
        data: { ...params.data, [BODY]: refreshed },
      } as unknown as Modules.Documents.Middleware.Context['params'];
    }
    return next();
  });
}
