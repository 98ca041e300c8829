import type { Test } from 'supertest';
import { newsroomOf, OFFICIAL, type Doc } from '../fixtures/newsroom';
import type { Booted } from '../servers/strapi';

export const NUL = '\0';
/** The first half of a character, and a second one, without each other. */
export const HALVES = ['\ud800', '\udc00'];

/** A block of text. */
export const paragraph = (text: unknown) => ({
  type: 'paragraph',
  children: [{ type: 'text', text }],
});

/** Lists in each other. */
export function nestedLists(depth: number): unknown {
  let block: unknown = { type: 'list-item', children: [{ type: 'text', text: 'Deep' }] };
  for (let i = 0; i < depth; i += 1)
    block = { type: 'list', format: 'unordered', children: [block] };
  return block;
}

/** `{"a":{"a":…}}` as text: JSON.stringify has a stack that ends. */
export const nestedJson = (depth: number): string =>
  `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Makes quotes whose speaker needs no record. */
export const manyQuotes = (count: number) =>
  Array.from({ length: count }, (_, i) => paragraph(`“We shall see ${i},” said Ada Marlow.`));

/** Matches what no error may contain: SQL, stacks, folders and libraries of the machine. */
const INSIDE =
  /\bsqlite|postgres(?!q)|\bknex\b|\bselect\b.*\bfrom\b|insert into|node_modules|\/src\/|\/tmp\/|\.[jt]s:\d|\brelation "|invalid byte|syntax error at|Internal Server Error|INTERNAL_SERVER_ERROR|at async /i;

/**
 * Sends a request that has to be rejected, and checks the error.
 * @returns what is wrong with it; null if it is a proper one
 */
export async function problemOfRejection(request: Test): Promise<string | null> {
  const { status, text, body } = await request;
  const error = body.error ?? body.errors?.[0];
  if (status < 400 || status > 499) return `is answered ${status}: ${text.slice(0, 200)}`;
  if (typeof error?.message !== 'string' || error.message.length < 3)
    return `${status} says nothing`;
  if (INSIDE.test(text)) return `${status} shows the inside: ${text.slice(0, 300)}`;
  return null;
}

/** The same for a question that may be answered, with what is found or with nothing. */
export async function problemOfAnswer(request: Test): Promise<string | null> {
  const { status, text } = await request;
  if (status > 499) return `is answered ${status}`;
  if (INSIDE.test(text)) return `${status} shows the inside: ${text.slice(0, 300)}`;
  return null;
}

/** Whom and what hostile requests are sent to. */
export interface Target {
  article: Doc;
  official: Doc;
  quote: Doc;
  /** `Authorization` of a program that may do everything. */
  program: string;
}

/** Creates a public article, with its speaker, and a program that may write. */
export async function prepareTarget({ strapi }: Booted): Promise<Target> {
  const newsroom = newsroomOf(strapi);
  const official = await newsroom.official();
  await newsroom.documents(OFFICIAL).publish({ documentId: official.documentId });
  const article = await newsroom.article(['“The bridge will open in May,” said Ada Marlow.']);
  await newsroom.publish(article);
  const [quote] = await newsroom.quotes(article);
  const { accessKey } = await strapi.service('admin::api-token').create({
    name: 'program',
    type: 'full-access',
    lifespan: null,
    description: '',
  });
  return { article, official, quote, program: `Bearer ${accessKey}` };
}

/** Counts the records, in every version: a rejected request has left none. */
export async function countRecords({ strapi }: Booted): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const uid of Object.keys(strapi.contentTypes).filter((name) => name.startsWith('api::')))
    counts[uid] = await strapi.db.query(uid as never).count();
  return counts;
}

/**
 * Checks the server after all that: it answers, its data is complete, and no prototype was written to.
 * @param articles how many readers find
 */
export async function damage({ strapi, request }: Booted, articles = 1): Promise<string[]> {
  const found: string[] = [];
  for (const plugin of ['quotes', 'delivery']) {
    const findings = (await strapi.plugin(plugin).service('integrity').check()) as Doc[];
    found.push(...findings.map(({ code, message }) => `${code}: ${message}`));
  }
  const { status, body } = await request.get('/api/articles');
  if (status !== 200 || body.data.length !== articles) found.push(`a reader is answered ${status}`);
  for (const made of [{}, [], () => undefined])
    for (const name in made) found.push(`a prototype has "${name}"`);
  return found;
}
