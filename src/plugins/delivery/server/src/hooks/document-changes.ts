import type { Core, Modules } from '@strapi/strapi';
import { inTransaction } from '../../../../../platform/database/in-transaction';
import { getService } from '../get-service';
import { PUBLIC_TYPES, type PublicType } from '../uids';

type Context = Modules.Documents.Middleware.Context;

interface Params {
  documentId?: string;
  status?: string;
}

const ALWAYS = new Set(['publish', 'unpublish', 'delete']);
const WITH_STATUS = new Set(['create', 'update', 'clone']);

const isPublicType = (uid: string): uid is PublicType =>
  (PUBLIC_TYPES as readonly string[]).includes(uid);

/** Tells if an operation changes what is public. */
function changesPublic({ action, params }: Context): boolean {
  if (ALWAYS.has(action)) return true;
  return WITH_STATUS.has(action) && (params as Params).status === 'published';
}

/**
 * Makes every operation that changes something public write the read model in its transaction. Registered before the
 * quotes plugin's middlewares (see `config/plugins.ts`), so that what they write is there already.
 */
export function registerDocuments(strapi: Core.Strapi): void {
  strapi.documents.use((ctx, next) => {
    const { uid } = ctx;
    if (!isPublicType(uid) || !changesPublic(ctx)) return next();
    const operation = async () => {
      const result = (await next()) as { documentId?: string } | null;
      const documentId = (ctx.params as Params).documentId ?? result?.documentId;
      if (documentId) await getService(strapi, 'readModel').refresh(uid, [documentId]);
      return result;
    };
    return inTransaction(strapi, operation) as unknown as ReturnType<typeof next>;
  });
}
