import type { Core } from '@strapi/strapi';

export const isPostgres = (strapi: Core.Strapi): boolean => strapi.db.dialect.client === 'postgres';

/** Returns the name of a table in raw SQL: with its schema, if the database has schemas. */
export function qualified(strapi: Core.Strapi, name: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `"${schema}"."${name}"` : `"${name}"`;
}
