import { errors } from '@strapi/utils';
import { REQUEST_LIMITS } from './limits';
import { isRejectedName } from './unsafe-names';
import { canBeStored, cleaned, rejectText } from '../../../lib/text/storable-text';

/** A place in a body that is being read. */
interface Place {
  container: Record<string, unknown> | unknown[];
  depth: number;
  /** The name of a value in its parent; null for the body itself. */
  name: string | null;
  within: Place | null;
}

function pathOf(place: Place | null, name: string): string {
  const names = [name];
  for (let at = place; at?.name != null; at = at.within) names.unshift(at.name);
  return names.join('.');
}

function reject(path: string, message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: path.split('.'), message, name: 'ValidationError' }],
  });
}

/**
 * Checks a parsed body before anything else does: names that every object has, depth, size, and texts that cannot be
 * stored.
 * @param clean whether such texts are cleaned in place, instead of rejected
 * @throws ValidationError that says what is wrong, where, and what to do
 */
export function checkBody(body: unknown, clean: boolean): void {
  if (typeof body !== 'object' || body === null) return;
  const { depth: deepest, values: most } = REQUEST_LIMITS;
  // A stack of its own: what is nested in each other a hundred thousand times would end the other one.
  const open: Place[] = [
    { container: body as Place['container'], depth: 1, name: null, within: null },
  ];
  let count = 0;
  for (let place = open.pop(); place; place = open.pop()) {
    count += 1;
    if (count > most)
      reject(
        '',
        `The body holds more than ${most} lists and objects. Send it in several requests.`
      );
    const container = place.container as Record<string, unknown>;
    for (const name of Object.keys(container)) {
      const path = () => pathOf(place, name);
      if (isRejectedName(name))
        reject(path(), `"${path()}" is not a name that can be written. Leave it out.`);
      if (!canBeStored(name)) rejectText(path());
      const value = container[name];
      if (typeof value === 'string') {
        if (canBeStored(value)) continue;
        if (!clean) rejectText(path());
        container[name] = cleaned(value);
      } else if (typeof value === 'object' && value !== null) {
        if (place.depth >= deepest) {
          const [first] = path().split('.', 1);
          reject(
            first!,
            `"${first}" goes deeper than ${deepest} lists and objects in each other. Make it flatter.`
          );
        }
        const inside = value as Place['container'];
        open.push({ container: inside, depth: place.depth + 1, name, within: place });
      }
    }
  }
}
