import { errors } from '@strapi/utils';

/**
 * Limits the body of one article. A save reads all of it, compares it with the previous one and writes every quote that
 * has moved, and publishing does so again: within these limits both take seconds for the longest article
 * (docs/operations.md, "Limits").
 */
export const BODY_LIMITS = {
  /** UTF-16 code units of its text. */
  characters: 250_000,
  /** Blocks, list items, texts and links, however deeply nested. */
  nodes: 20_000,
  /** The depth of nesting: a list in a list is two levels deeper than the list. */
  depth: 24,
  /** Quotes in marks, with those that an editor marked. */
  quotes: 1000,
} as const;

function reject(path: (string | number)[], message: string): never {
  throw new errors.ValidationError(message, {
    errors: [{ path: path.map(String), message, name: 'ValidationError' }],
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Looks at a body before anything reads it.
 * @param body Strapi blocks; undefined and null where none is written
 * @param field name of the attribute, for the messages
 * @throws ValidationError that says what is wrong or too much, and where
 */
export function checkBody(body: unknown, field: string): void {
  if (body === undefined || body === null) return;
  if (!Array.isArray(body)) return reject([field], `"${field}" must be a list of blocks.`);
  // A stack of its own, for what is nested without end.
  const open = body.map((node, i) => ({ node: node as unknown, path: [field, i] }));
  let nodes = 0;
  let characters = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, path } = next;
    const where = path.join('.');
    if (!isRecord(node) || typeof node.type !== 'string')
      return reject(path, `"${where}" must be an object with a "type", as Strapi's blocks are.`);
    nodes += 1;
    if (nodes > BODY_LIMITS.nodes)
      reject(
        [field],
        `"${field}" has more than ${BODY_LIMITS.nodes} blocks and parts of blocks. Split it into two articles.`
      );
    if (node.text !== undefined && typeof node.text !== 'string')
      reject([...path, 'text'], `"${where}.text" must be a text.`);
    characters += typeof node.text === 'string' ? node.text.length : 0;
    if (characters > BODY_LIMITS.characters)
      reject(
        [field],
        `"${field}" has more than ${BODY_LIMITS.characters} characters. Split it into two articles.`
      );
    if (node.children === undefined) continue;
    if (!Array.isArray(node.children))
      return reject([...path, 'children'], `"${where}.children" must be a list.`);
    // Each level is two names of the path.
    if (path.length / 2 >= BODY_LIMITS.depth)
      reject(
        path.slice(0, 2),
        `"${field}.${path[1]}" has lists in lists more than ${BODY_LIMITS.depth / 2} deep. Make them flatter.`
      );
    node.children.forEach((child: unknown, i) =>
      open.push({ node: child, path: [...path, 'children', i] })
    );
  }
}

/** @throws ValidationError if a body has more quotes than one article may have */
export function checkQuoteCount(count: number, field: string): void {
  if (count <= BODY_LIMITS.quotes) return;
  reject(
    [field],
    `"${field}" has ${count} quotes; one article may have ${BODY_LIMITS.quotes}. Split it into two articles.`
  );
}
