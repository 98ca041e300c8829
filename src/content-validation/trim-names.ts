import type { Core, Struct } from '@strapi/strapi';
import { textKindOf } from './attribute-kinds';

type Values = Record<string, unknown>;

function trimmed(strapi: Core.Strapi, schema: Struct.Schema, name: string, value: unknown) {
  const attribute = schema.attributes[name];
  if (typeof value === 'string')
    return textKindOf(schema.uid, name)?.is === 'name' && value.trim() !== ''
      ? value.trim()
      : value;
  if (attribute?.type !== 'component' || typeof value !== 'object' || value === null) return value;
  const component = strapi.components[attribute.component];
  const trim = (entry: unknown) =>
    entry && typeof entry === 'object' ? trimNames(strapi, component, entry as Values) : entry;
  return Array.isArray(value) ? value.map(trim) : trim(value);
}

/**
 * Takes white space off the ends of names, in components too: it is invisible, and it would make two names of one.
 * Nothing else that is written is ever changed.
 */
export function trimNames(strapi: Core.Strapi, schema: Struct.Schema, data: Values): Values {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, trimmed(strapi, schema, name, value)])
  );
}
