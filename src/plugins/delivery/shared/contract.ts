/**
 * The contract with front ends: what pages, lists and searches answer. Each schema is declared once, in `schemas/`; the
 * TypeScript types, the components of OpenAPI and the types of GraphQL are made from it.
 *
 * Names follow schema.org and Popolo where these have one; days are YYYY-MM-DD or, where less is known, EDTF
 * ("2025-09"); timestamps are ISO 8601 in UTC; countries are ISO 3166-1 alpha-2; languages are BCP 47. An unknown value is
 * null or an empty list, never left out.
 */
export * from './schemas/agreements';
export * from './schemas/articles';
export * from './schemas/body';
export * from './schemas/lists';
export * from './schemas/media';
export * from './schemas/officials';
export * from './schemas/pages';
export * from './schemas/quotes';
