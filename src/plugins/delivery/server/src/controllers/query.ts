import { errors } from '@strapi/utils';
import { z } from 'zod';
import { LANGUAGE_CODE } from '../../../../../lib/language/language-code';

/** A language of the site. */
export const locale = z
  .string()
  .regex(LANGUAGE_CODE, 'must be a language code such as "en"')
  .optional();

/** How many records a page of a list has. */
export const pageSize = z.coerce
  .number('must be a number from 1 to 100')
  .int('must be a whole number')
  .min(1, 'must be at least 1')
  .max(100, 'must be at most 100')
  .default(25);

/**
 * The query of a request, checked.
 * @throws ValidationError that names each parameter and what is wrong with it
 */
export function readQuery<Shape extends z.ZodObject>(
  shape: Shape,
  query: unknown
): z.output<Shape> {
  const { success, data, error } = shape.safeParse(query);
  if (success) return data;
  const problems = error.issues.map((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = Object.keys(shape.shape).join(', ') || 'none';
      return `there is no parameter "${issue.keys[0]}" here (known: ${known})`;
    }
    return `"${issue.path.join('.')}" ${issue.message}`;
  });
  throw new errors.ValidationError(`The query is not understood: ${problems.join('; ')}.`, {
    problems: error.issues.map(({ path, message }) => ({ path, message })),
  });
}

/** A place in a list, as an answer hands it out: opaque to whoever asks. */
export function toCursor(place: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/**
 * @param shape what this list's cursors hold
 * @throws ValidationError where it is none of this list's
 */
export function fromCursor<Place>(cursor: string, shape: z.ZodType<Place>): Place {
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
  } catch {
    throw new errors.ValidationError(
      'The query is not understood: "cursor" must be a nextCursor that this list has answered.'
    );
  }
}
