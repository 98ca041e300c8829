import type { Core, Struct } from '@strapi/strapi';
import { ENTRY_KEYS } from './written-attributes';

type Values = Record<string, unknown>;

export interface DroppedAttribute {
  path: (string | number)[];
  value: unknown;
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Compares the entries of a component, one by one. */
function droppedEntries(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  [written, kept]: [unknown, unknown],
  path: DroppedAttribute['path']
): DroppedAttribute[] {
  if (Array.isArray(written) && Array.isArray(kept))
    return written.flatMap((entry, i) =>
      droppedEntries(strapi, schema, [entry, kept[i]], [...path, i])
    );
  if (!isObject(written) || !isObject(kept)) return [];
  return droppedAttributes(strapi, schema, [written, kept], path);
}

/**
 * Collects what a sanitizer removed from a write, in components too. Relations and files are left out, because what a
 * form sends with their ids, such as names, is not written.
 * @param values the write, and what the sanitizer kept of it
 */
export function droppedAttributes(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  [written, kept]: [Values, Values],
  path: DroppedAttribute['path'] = []
): DroppedAttribute[] {
  return Object.entries(written).flatMap(([name, value]) => {
    const here = [...path, name];
    if (value === undefined || (path.length > 0 && ENTRY_KEYS.has(name))) return [];
    if (!(name in kept)) return [{ path: here, value }];
    const attribute = schema.attributes[name];
    if (attribute?.type !== 'component') return [];
    return droppedEntries(
      strapi,
      strapi.components[attribute.component],
      [value, kept[name]],
      here
    );
  });
}
