import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * Validates the query of a request.
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
      return `unknown parameter "${issue.keys[0]}" (known: ${known})`;
    }
    return `"${issue.path.join('.')}" ${issue.message}`;
  });
  throw new errors.ValidationError(`Invalid query: ${problems.join('; ')}.`, {
    problems: error.issues.map(({ path, message }) => ({ path, message })),
  });
}
