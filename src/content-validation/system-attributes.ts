import type { Core, Struct, UID } from '@strapi/strapi';
import { isSameValue } from '../lib/same-value';
import { isSystemAttribute, type SystemAttribute } from '../lib/system-attributes';
import { readOnlyAttribute, type RejectedAttribute } from './rejected-attribute';

type Values = Record<string, unknown>;

const REASONS: Record<SystemAttribute, string> = {
  id: 'it is given by the database.',
  documentId: 'it is given when the record is created.',
  createdAt: 'it is set when the record is created.',
  updatedAt: 'it is set at each save.',
  publishedAt: 'it is set when the record is published.',
  createdBy: 'it is the user who created the record.',
  updatedBy: 'it is the user who saved the record last.',
  locale: 'the language of a record is given by the parameter "locale".',
  localizations: 'the languages of a record are saved one by one, with the parameter "locale".',
};

/** A write of a document, as far as system attributes are concerned. */
export interface Write {
  action: string;
  documentId?: string;
  /** The language that is written; null for a type that has none. */
  locale: string | null;
  data: Values;
}

/** Returns the id of the record that a relation to one record is set to. */
function targetOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.length === 0 ? null : targetOf(value[0]);
  const { id, set, connect } = value as { id?: unknown; set?: unknown; connect?: unknown };
  return id ?? targetOf(set ?? connect ?? null);
}

/** Returns whether a list of languages names no other record than this one. */
function isOwnLanguages(value: unknown, documentId: string | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (Array.isArray(value))
    return value.every(
      (entry) =>
        typeof entry === 'object' && entry !== null && (entry as Values).documentId === documentId
    );
  return (
    typeof value === 'object' &&
    Object.values(value).every((list) => Array.isArray(list) && list.length === 0)
  );
}

/** Returns whether a value is that of the stored row: a form sends back everything it received. */
export function isUnchangedSystemValue(
  name: SystemAttribute,
  value: unknown,
  stored: Values | null,
  { documentId, locale }: Pick<Write, 'documentId' | 'locale'>
): boolean {
  if (value === undefined || value === null) return true;
  if (name === 'localizations') return isOwnLanguages(value, documentId);
  if (name === 'locale') return value === locale;
  if (name === 'documentId' && documentId) return value === documentId;
  if (!stored) return false;
  if (name === 'createdBy' || name === 'updatedBy')
    return isSameValue(targetOf(value), targetOf(stored[name]));
  return isSameValue(value, stored[name]);
}

/** Reads the draft that a write is about; null where there is none yet. */
export async function storedDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale }: Pick<Write, 'documentId' | 'locale'>
): Promise<Values | null> {
  if (!documentId) return null;
  const row = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true }, ...(locale && { locale }) },
    populate: ['createdBy', 'updatedBy'] as never,
  });
  return row as unknown as Values | null;
}

/** Returns whether the content manager, or a script, has set who created or saved a record. */
function isSetByStrapi(strapi: Core.Strapi, name: SystemAttribute, value: unknown): boolean {
  if (name !== 'createdBy' && name !== 'updatedBy') return false;
  const state = strapi.requestContext.get()?.state;
  if (!state) return true;
  // A user of the content API has a number of its own, which can be that of a user of the admin.
  if (!state.userAbility || state.user?.id === undefined) return false;
  return String(targetOf(value)) === String(state.user.id);
}

/** Collects the system attributes of a write that are neither Strapi's own nor unchanged. */
export async function rejectedSystemAttributes(
  strapi: Core.Strapi,
  contentType: Struct.Schema,
  write: Write
): Promise<RejectedAttribute[]> {
  const suspects = Object.entries(write.data).filter(
    ([name, value]) =>
      isSystemAttribute(name) &&
      value !== undefined &&
      value !== null &&
      !isSetByStrapi(strapi, name, value)
  ) as [SystemAttribute, unknown][];
  if (suspects.length === 0) return [];
  const stored = await storedDraft(strapi, contentType.uid as UID.ContentType, write);
  return suspects
    .filter(([name, value]) => !isUnchangedSystemValue(name, value, stored, write))
    .map(([name]) => readOnlyAttribute([name], REASONS[name]));
}

export const reasonOf = (name: SystemAttribute): string => REASONS[name];
