import type { Core } from '@strapi/strapi';
import { STAFF } from './callers';
import { SETTING } from './secret-newsroom';

const isPrivate = (attribute: unknown) => (attribute as { private?: boolean }).private === true;

/** The private attributes of our types, but for names that another of them has in public. */
export function privateAttributes(strapi: Core.Strapi): string[] {
  const ours = Object.values(strapi.contentTypes).filter(
    ({ uid }) => uid.startsWith('api::') || uid.startsWith('plugin::quotes.')
  );
  const attributes = ours.flatMap((type) => Object.entries(type.attributes));
  const names = (wanted: boolean) =>
    attributes.flatMap(([name, attribute]) => (isPrivate(attribute) === wanted ? name : []));
  const known = new Set(names(false));
  // Strapi makes it private in types that are not translated.
  known.add('locale').add('localizations');
  return [...new Set(names(true))].filter((name) => !known.has(name));
}

/**
 * Collects what no caller outside the newsroom may ever read: private attributes by their names in JSON, authors, names
 * of editors, and settings.
 */
export function privateWords(strapi: Core.Strapi): RegExp {
  const names = [...privateAttributes(strapi), 'createdBy', 'updatedBy'];
  return new RegExp(`"(${names.join('|')})":|${STAFF}|${SETTING}`, 'i');
}
