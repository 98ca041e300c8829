import type { Core, Struct, UID } from '@strapi/strapi';
import { DATE_PAIRS } from './date-pairs';

type Values = Record<string, unknown>;

/** Returns whether one date of a pair is written without the other. */
const isHalf = (uid: string, data: Values): boolean =>
  (DATE_PAIRS[uid] ?? []).some(({ from, to }) => from in data !== to in data);

/** The dates of pairs that are stored and not written, so that both can be compared. */
function missingDates(uid: string, data: Values, stored: Values): Values {
  const names = (DATE_PAIRS[uid] ?? []).flatMap(({ from, to }) => [from, to]);
  return Object.fromEntries(
    names.filter((name) => !(name in data)).map((name) => [name, stored[name]])
  );
}

async function completeEntries(strapi: Core.Strapi, uid: UID.Component, entries: Values[]) {
  const ids = entries.flatMap((entry) => (entry.id && isHalf(uid, entry) ? [entry.id] : []));
  if (ids.length === 0) return entries;
  const rows = await strapi.db.query(uid).findMany({ where: { id: { $in: ids } } });
  const byId = new Map(rows.map((row) => [String(row.id), row as unknown as Values]));
  return entries.map((entry) => {
    const stored = byId.get(String(entry.id));
    return stored ? { ...entry, ...missingDates(uid, entry, stored) } : entry;
  });
}

/**
 * Adds to what is written the stored dates that it is to be compared with: an update may name one date of two.
 * @returns data for checks alone, never to be saved
 */
export async function withStoredDates(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  documentId: string | undefined,
  data: Values
): Promise<Values> {
  const complete = { ...data };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type !== 'component' || !DATE_PAIRS[attribute.component]) continue;
    const value = data[name];
    if (Array.isArray(value))
      complete[name] = await completeEntries(strapi, attribute.component, value);
  }
  if (!documentId || !isHalf(schema.uid, data)) return complete;
  const stored = await strapi.db.query(schema.uid as UID.ContentType).findOne({
    where: { documentId, publishedAt: { $null: true } },
  });
  return stored ? { ...complete, ...missingDates(schema.uid, data, stored) } : complete;
}
