import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { countryProblem } from './countries';
import { languageProblem } from './languages';
import { partialDateProblem } from './partial-dates';
import { MOST_ENTRIES, sizeProblem } from './sizes';

type Check = (value: string) => string | null;

interface Problem {
  path: (string | number)[];
  message: string;
}

const CUSTOM_FIELDS: Record<string, Check> = {
  'global::country': countryProblem,
  'global::language': languageProblem,
};

/** Partial dates are plain strings in the schemas: which they are is said here. */
const PARTIAL_DATES: Record<string, string[]> = {
  'api::agreement.agreement': ['signedOn', 'inForceOn'],
  'official.office-held': ['from', 'to'],
};

function checkOf(
  schema: Struct.Schema,
  name: string,
  attribute: { customField?: string }
): Check | undefined {
  if (PARTIAL_DATES[schema.uid]?.includes(name)) return partialDateProblem;
  return attribute.customField ? CUSTOM_FIELDS[attribute.customField] : undefined;
}

function collect(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  data: Record<string, unknown>,
  path: Problem['path']
): Problem[] {
  return Object.entries(schema.attributes).flatMap(([name, attribute]): Problem[] => {
    const value = data[name];
    if (value === null || value === undefined || value === '') return [];
    const here = [...path, name];

    if (attribute.type === 'component') {
      const component = strapi.components[attribute.component];
      const entries = Array.isArray(value) ? value : [value];
      if (entries.length > MOST_ENTRIES)
        return [{ path: here, message: `has more than ${MOST_ENTRIES} entries.` }];
      return entries.flatMap((entry, i) =>
        entry && typeof entry === 'object'
          ? collect(strapi, component, entry, Array.isArray(value) ? [...here, i] : here)
          : []
      );
    }

    const size = sizeProblem(attribute, value);
    if (size) return [{ path: here, message: size }];
    const check = checkOf(schema, name, attribute as { customField?: string });
    const message = check && typeof value === 'string' ? check(value) : null;
    return message ? [{ path: here, message }] : [];
  });
}

/**
 * Checks the countries, languages and partial dates of what is to be saved, in components too, and that each text,
 * list and moment can be stored.
 * @throws ValidationError (400) with `details.errors: [{ path, message, name }]`, as Strapi's own validation does
 */
export function checkFields(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  data: Record<string, unknown>
): void {
  const problems = collect(strapi, schema, data, []);
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
