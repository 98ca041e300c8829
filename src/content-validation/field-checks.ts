import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { textKindOf } from './attribute-kinds';
import { blockLinkProblems } from './block-links';
import { datePairProblems } from './date-pairs';
import { nameProblem } from '../lib/text/names';
import { identifierProblem, webAddressProblem } from '../lib/text/addresses';
import { countryProblem } from './countries';
import { languageProblem } from './languages';
import { partialDateProblem } from './partial-dates';
import { MAX_ENTRIES, sizeProblem } from './sizes';

type Check = (value: string) => string | null;

/** Tells programs what a problem is about. */
export type ProblemCode = 'value' | 'name' | 'address' | 'date-order';

export interface Problem {
  path: (string | number)[];
  message: string;
  code: ProblemCode;
}

const CUSTOM_FIELDS: Record<string, { check: Check; code: ProblemCode }> = {
  'global::country': { check: countryProblem, code: 'value' },
  'global::language': { check: languageProblem, code: 'value' },
  'global::url': { check: webAddressProblem, code: 'address' },
};

/** Returns what checks a text, by its custom field or by what the attribute is said to be. */
function checkOf(
  { uid }: Struct.Schema,
  name: string,
  { customField }: { customField?: string }
): { check: Check; code: ProblemCode } | undefined {
  if (customField) return CUSTOM_FIELDS[customField];
  const kind = textKindOf(uid, name);
  if (kind?.is === 'partial-date') return { check: partialDateProblem, code: 'value' };
  if (kind?.is === 'identifier') return { check: identifierProblem, code: 'address' };
  if (kind?.is === 'name') return { check: (value) => nameProblem(value, kind.of), code: 'name' };
  return undefined;
}

/** Collects what is wrong with values, in components too. */
export function fieldProblems(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  data: Record<string, unknown>,
  path: Problem['path'] = []
): Problem[] {
  const problems = Object.entries(schema.attributes).flatMap(([name, attribute]): Problem[] => {
    const value = data[name];
    if (value === null || value === undefined || value === '') return [];
    const here = [...path, name];

    if (attribute.type === 'component') {
      const component = strapi.components[attribute.component];
      const entries = Array.isArray(value) ? value : [value];
      if (entries.length > MAX_ENTRIES)
        return [
          { path: here, message: `has more than ${MAX_ENTRIES} entries.`, code: 'value' as const },
        ];
      return entries.flatMap((entry, i) =>
        entry && typeof entry === 'object'
          ? fieldProblems(strapi, component, entry, Array.isArray(value) ? [...here, i] : here)
          : []
      );
    }

    const size = sizeProblem(attribute, value);
    if (size) return [{ path: here, message: size, code: 'value' }];
    if (attribute.type === 'blocks')
      return blockLinkProblems(value).map(({ path: within, message }) => ({
        path: [...here, ...within],
        message,
        code: 'address',
      }));
    const found = checkOf(schema, name, attribute as { customField?: string });
    const message = found && typeof value === 'string' ? found.check(value) : null;
    return found && message ? [{ path: here, message, code: found.code }] : [];
  });
  const pairs = datePairProblems(schema.uid, data).map(
    ({ attribute, message }): Problem => ({
      path: [...path, attribute],
      message,
      code: 'date-order',
    })
  );
  return [...problems, ...pairs];
}

/**
 * Checks what is to be saved, in components too: countries, languages, partial dates, names, addresses and pairs of
 * dates, and that each text, list and timestamp can be stored.
 * @throws ValidationError (400) with `details.errors: [{ path, message, name, code }]`, as Strapi's own validation does
 */
export function checkFields(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  data: Record<string, unknown>
): void {
  const problems = fieldProblems(strapi, schema, data);
  if (problems.length === 0) return;
  const [{ path, message }] = problems;
  const rest = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  throw new errors.ValidationError(`${path.join('.')}: ${message}${rest}`, {
    errors: problems.map((problem) => ({
      ...problem,
      path: problem.path.map(String),
      name: 'ValidationError',
    })),
  });
}
