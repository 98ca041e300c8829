/** Parameters of Strapi that choose between drafts and what is published. */
const COHORTS = new Set(['publicationFilter', 'hasPublishedVersion']);
/** Strapi joins the localizations of a record by documentId alone: filters through them see drafts. */
const LEAKING_RELATION = 'localizations';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function mentions(value: unknown, name: string): boolean {
  if (typeof value === 'string') {
    return value
      .split(',')
      .some((path) => path.trim().replace(/:.*$/, '').split('.').includes(name));
  }
  if (!isObject(value)) return false;
  return Object.entries(value).some(
    ([key, nested]) => key.split('.').includes(name) || mentions(nested, name)
  );
}

/** Values of a filter are data: only its keys name attributes. */
function filtersBy(filters: unknown, name: string): boolean {
  if (!isObject(filters)) return false;
  return Object.entries(filters).some(([key, nested]) => key === name || filtersBy(nested, name));
}

/**
 * Returns whether the parameters of a request, at any depth, request drafts or could reveal them.
 * @param query the parsed query of a REST request, or the arguments of a GraphQL field
 */
export function requestsDrafts(query: unknown): boolean {
  if (!isObject(query)) return false;
  return Object.entries(query).some(([key, value]) => {
    if (key === 'filters') return filtersBy(value, LEAKING_RELATION);
    if (key === 'sort') return mentions(value, LEAKING_RELATION);
    if (COHORTS.has(key)) return value !== undefined && value !== null;
    if (key === 'status') {
      return value !== undefined && value !== null && value !== '' && value !== 'published';
    }
    return requestsDrafts(value);
  });
}
