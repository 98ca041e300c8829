import { elementsOf } from './list-in-query';
import { notUnderstood } from './too-much';

/**
 * Strapi looks up the names of `fields` in plain objects, which have some of their own.
 * @throws ValidationError for a name that every object has
 */
export function limitFields(fields: unknown): void {
  const names = (elementsOf(fields) ?? [fields]).flatMap((name) => String(name).split(','));
  const wrong = names.find((name) => name.trim() in Object.prototype);
  if (wrong === undefined) return;
  throw notUnderstood(`there is no attribute "${wrong}" that "fields" could name.`, {
    parameter: 'fields',
    path: wrong,
  });
}
