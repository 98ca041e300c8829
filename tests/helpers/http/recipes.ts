import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A request of the documentation, as it is written there, and the answer that is shown under it. */
export interface Recipe {
  /** From the path on: "/api/pages/articles/…". */
  path: string;
  headers: Record<string, string>;
  /** The body; without one it is a GET. */
  data: string | null;
  answer: unknown;
}

const BLOCK = /```(\w+)\n(.*?)```/gs;
const QUOTED = /'([^']*)'/;

function readCurl(command: string): Omit<Recipe, 'answer'> {
  const flag = (name: string) => command.match(new RegExp(`-${name} ${QUOTED.source}`))?.[1];
  const [name, value] = flag('H')?.split(': ') ?? [];
  const url = command.match(/'https?:\/\/[^/']+([^']*)'/);
  if (!url) throw new Error(`No address in: ${command}`);
  return {
    path: url[1]!,
    headers: name && value ? { [name]: value } : {},
    data: flag('d') ?? null,
  };
}

/** The fenced blocks of a file in docs/, in their order. */
export function blocksOf(file: string): { language: string; text: string }[] {
  const text = readFileSync(path.resolve(__dirname, '../../../docs', file), 'utf8');
  return [...text.matchAll(BLOCK)].map(([, language, block]) => ({
    language: language!,
    text: block!,
  }));
}

/** The requests of a file in docs/ with their answers. */
export function recipesOf(file: string): Recipe[] {
  const blocks = blocksOf(file);
  return blocks.flatMap(({ language, text }, i) => {
    if (language !== 'sh') return [];
    const next = blocks[i + 1];
    if (next?.language !== 'json') throw new Error(`No answer is shown for: ${text}`);
    return [{ ...readCurl(text), answer: JSON.parse(next.text) as unknown }];
  });
}

/** These differ from desk to desk. */
const OWN = new Set(['id', 'documentId', 'quoteId', 'nextCursor']);

/**
 * Finds where an answer differs from the document: a text that ends with "…" goes on, lists and objects may have more.
 * @returns null where it is
 */
export function difference(shown: unknown, answered: unknown, at = 'answer'): string | null {
  if (typeof shown === 'string' && shown.endsWith('…')) {
    const begins =
      typeof answered === 'string' && answered.startsWith(shown.slice(0, -1).trimEnd());
    return begins ? null : `${at} does not begin with ${shown}`;
  }
  if (typeof shown !== 'object' || shown === null) {
    const isOwn = OWN.has(at.replace(/.*\./, '')) && typeof shown === typeof answered;
    return shown === answered || isOwn ? null : `${at} is ${JSON.stringify(answered)}`;
  }
  if (typeof answered !== 'object' || answered === null) {
    return `${at} is ${JSON.stringify(answered)}`;
  }
  for (const [key, value] of Object.entries(shown)) {
    const found = difference(value, (answered as Record<string, unknown>)[key], `${at}.${key}`);
    if (found) return found;
  }
  // An empty list is shown as one.
  const isEmpty = Array.isArray(shown) && shown.length === 0;
  return isEmpty && (answered as unknown[]).length > 0 ? `${at} is not empty` : null;
}
