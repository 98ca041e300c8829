import { errors } from '@strapi/utils';
import { z } from 'zod';

/** Writes a place in a list as an opaque text for answers. */
export function toCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * Reads what `toCursor` wrote.
 * @param shape of the places of this list
 * @throws ValidationError if it is not a cursor of this list
 */
export function fromCursor<Place>(cursor: string, shape: z.ZodType<Place>): Place {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new errors.ValidationError(
      'Invalid query: "cursor" must be a nextCursor that this list has answered.'
    );
  }
}

/** The place after which a list of records goes on. */
export interface ListPlace {
  sortKey: string;
  documentId: string;
}

const LIST_PLACE = z.tuple([z.string(), z.string()]);

export const toListCursor = ({ sortKey, documentId }: ListPlace): string =>
  toCursor([sortKey, documentId]);

/** @throws ValidationError if it is not a cursor of a list of records */
export function fromListCursor(cursor: string): ListPlace {
  const [sortKey, documentId] = fromCursor(cursor, LIST_PLACE);
  return { sortKey, documentId };
}
