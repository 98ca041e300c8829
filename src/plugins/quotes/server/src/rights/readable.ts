import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { getService } from '../get-service';
import { QUOTE } from '../uids';

/** Populates what the conditions of roles look at: a record has a creator, and a quote its article's. */
const creators = (uid: UID.ContentType) => ({
  createdBy: { populate: ['roles'] },
  ...(uid === QUOTE && { article: { populate: { createdBy: { populate: ['roles'] } } } }),
});

/**
 * Rejects a question about a record that is there and that the caller may not read in any of its versions.
 * @throws PolicyError (403)
 */
export async function assertReadable(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: Record<string, unknown>
): Promise<void> {
  const rows = (await strapi.db.query(uid).findMany({
    where,
    populate: creators(uid) as never,
  })) as unknown as { documentId: string }[];
  const rights = getService(strapi, 'rights');
  if (rows.length === 0 || rows.some((row) => rights.canRead(uid, row))) return;
  throw new errors.PolicyError('Your role may not read this record. Ask its author or an editor.');
}
