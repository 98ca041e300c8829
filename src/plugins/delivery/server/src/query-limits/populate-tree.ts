import { elementsOf } from './list-in-query';

/** The populated attributes of a record, each with the query for it ("fields", "filters" …) and of its own. */
export interface PopulateTree {
  [attribute: string]: { options?: Record<string, unknown>; children?: PopulateTree };
}

/** Stands for all that may be populated. */
export const EVERYTHING = '*';

const NO = new Set(['false', '0', 'f', 'no', 'n']);

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The caller chooses the names: "__proto__" is one like any other here. */
const emptyTree = (): PopulateTree => Object.create(null) as PopulateTree;

function addPath(tree: PopulateTree, path: string): void {
  let children = tree;
  for (const name of path.trim().split('.')) {
    if (name === '') continue;
    const entry = (children[name] ??= {});
    children = entry.children ??= emptyTree();
  }
}

function readEntry(value: unknown): PopulateTree[string] | null {
  if (typeof value === 'boolean' || typeof value === 'string') {
    return NO.has(String(value).toLowerCase()) ? null : {};
  }
  if (!isObject(value)) return {};
  const { populate, ...options } = value as Record<string, unknown>;
  const children = readPopulate(populate);
  return {
    ...(Object.keys(options).length > 0 && { options }),
    ...(children && { children }),
  };
}

/**
 * Reads any of the ways in which Strapi lets `populate` be written: "*", "a,b.c", a list of these, an object.
 * @returns undefined where there is none
 */
export function readPopulate(populate: unknown): PopulateTree | undefined {
  if (populate === undefined || populate === null || populate === '') return undefined;
  const tree = emptyTree();
  const list = isObject(populate) ? elementsOf(populate) : [populate].flat();
  if (list) {
    list.flatMap((path) => String(path).split(',')).forEach((path) => addPath(tree, path));
    return tree;
  }
  for (const [attribute, value] of Object.entries(populate as object)) {
    const entry = readEntry(value);
    if (entry) tree[attribute] = entry;
  }
  return tree;
}

/** The tree as Strapi's object notation. */
export function writePopulate(tree: PopulateTree): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(tree).map(([attribute, { options, children }]) => {
      const populate = children && Object.keys(children).length > 0 && writePopulate(children);
      return [
        attribute,
        options || populate ? { ...options, ...(populate && { populate }) } : true,
      ];
    })
  );
}
