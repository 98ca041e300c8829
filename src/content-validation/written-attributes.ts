import type { Core, Struct, UID } from '@strapi/strapi';
import { isSameValue } from '../lib/same-value';
import { isSystemAttribute } from '../lib/system-attributes';
import {
  readOnlyAttribute,
  rejectAttributes,
  unknownAttribute,
  type RejectedAttribute,
} from './rejected-attribute';
import { rejectedSystemAttributes, type Write } from './system-attributes';

type Values = Record<string, unknown>;

/** Keys that forms and the Document Service keep with an entry of a list: no attribute, and no value. */
export const ENTRY_KEYS = new Set(['id', 'documentId', '__component', '__temp_key__', '__pivot']);

/** Collects names that no attribute has, in components too. */
function unknownNames(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  data: Values,
  path: RejectedAttribute['path']
): RejectedAttribute[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const here = [...path, name];
    const attribute = schema.attributes[name];
    if (!attribute) {
      const isKnown = path.length === 0 ? isSystemAttribute(name) : ENTRY_KEYS.has(name);
      return isKnown || value === undefined
        ? []
        : [unknownAttribute(here, `“${schema.info.displayName}”`)];
    }
    if (attribute.type !== 'component' || typeof value !== 'object' || value === null) return [];
    const component = strapi.components[attribute.component];
    const entries = Array.isArray(value) ? value : [value];
    return entries.flatMap((entry: unknown, i) =>
      typeof entry === 'object' && entry !== null
        ? unknownNames(
            strapi,
            component,
            entry as Values,
            Array.isArray(value) ? [...here, i] : here
          )
        : []
    );
  });
}

const slugsOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.map((entry) => (entry as { slug?: unknown } | null)?.slug) : [value];

/** Returns the problem with former slugs that are not those that are stored. */
async function rejectedSlugs(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  { documentId, locale, data }: Write
): Promise<RejectedAttribute[]> {
  const written = data.previousSlugs;
  if (written === undefined || written === null || isSameValue(written, [])) return [];
  const stored = documentId
    ? await strapi.db.query(uid).findOne({
        where: { documentId, publishedAt: { $null: true }, ...(locale && { locale }) },
        populate: ['previousSlugs'] as never,
      })
    : null;
  const own = slugsOf((stored as Values | null)?.previousSlugs ?? []);
  if (isSameValue(slugsOf(written), own)) return [];
  return [
    readOnlyAttribute(
      ['previousSlugs'],
      'former addresses are kept when the slug of a published record is changed.'
    ),
  ];
}

/**
 * Rejects a write of what cannot be written: names that no attribute has, former slugs, and what Strapi sets itself.
 * A value that a form sends back unchanged passes.
 * @throws ValidationError (400) that names each
 */
export async function checkWrittenAttributes(
  strapi: Core.Strapi,
  contentType: Struct.Schema,
  write: Write
): Promise<void> {
  rejectAttributes([
    ...unknownNames(strapi, contentType, write.data, []),
    ...(await rejectedSystemAttributes(strapi, contentType, write)),
    ...('previousSlugs' in contentType.attributes
      ? await rejectedSlugs(strapi, contentType.uid as UID.ContentType, write)
      : []),
  ]);
}
