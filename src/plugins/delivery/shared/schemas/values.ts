import { z } from 'zod';

/** A `documentId`: text in JSON, an ID in GraphQL. */
export const id = (description?: string) =>
  z.string().meta({ graphql: 'ID', ...(description && { description }) });

/** Text that is described. */
export const text = (description: string) => z.string().meta({ description });

/** ISO 8601 in UTC: text in JSON, a DateTime in GraphQL. */
export const timestamp = z.string().meta({ format: 'date-time' });

/** The place where the next page of a list begins. */
export const nextCursor = z
  .string()
  .nullable()
  .meta({ description: '`cursor` of the next page; null on the last.' });

/** A description in schema.org's words, to be put into a page as it is. */
export const jsonLd = (description: string) =>
  z.record(z.string(), z.unknown()).meta({ description });
