import { elementsOf } from './list-in-query';
import { notUnderstood } from './errors';

/**
 * Strapi looks up the names of `fields` in plain objects, which have some of their own, and fails on a name that is
 * empty.
 * @throws ValidationError for a name that every object has, and for none
 */
export function limitFields(fields: unknown): void {
  if (fields === undefined) return;
  const names = (elementsOf(fields) ?? [fields]).flatMap((name) => String(name).split(','));
  if (names.some((name) => name.trim() === ''))
    throw notUnderstood('"fields" must name attributes, such as fields[0]=title.', {
      parameter: 'fields',
    });
  const wrong = names.find((name) => name.trim() in Object.prototype);
  if (wrong === undefined) return;
  throw notUnderstood(`there is no attribute "${wrong}" that "fields" could name.`, {
    parameter: 'fields',
    path: wrong,
  });
}
