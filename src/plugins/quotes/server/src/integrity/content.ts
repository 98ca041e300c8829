import type { Core, Struct, UID } from '@strapi/strapi';
import { bareNames } from '../officials/bare-names';
import { OFFICIAL, QUOTE } from '../uids';
import type { Finding, FindingCode } from './finding';

/** Bounds the records that are read at once. */
const BATCH = 100;

interface ContentProblem {
  path: (string | number)[];
  message: string;
  code: string;
}

/** Names the checks of every save, which `src/index.ts` registers. */
export const CONTENT_PROBLEMS = 'content-problems';
type ContentProblems = (schema: Struct.Schema, values: Record<string, unknown>) => ContentProblem[];

/** Problems that a save rejects, and an import or an older version can have brought. */
const CODES = new Set<string>(['address', 'name', 'date-order'] satisfies FindingCode[]);

type Row = Record<string, unknown> & {
  id: number;
  documentId: string;
  locale: string | null;
  publishedAt: unknown;
};

/** Returns what to read so that components come with their components. */
function populateComponents(strapi: Core.Strapi, schema: Struct.Schema): object {
  return Object.fromEntries(
    Object.entries(schema.attributes).flatMap(([name, attribute]) =>
      attribute.type === 'component'
        ? [[name, { populate: populateComponents(strapi, strapi.components[attribute.component]) }]]
        : []
    )
  );
}

function problemsOf(strapi: Core.Strapi, uid: string, schema: Struct.Schema, row: Row) {
  const check = strapi.get(CONTENT_PROBLEMS) as ContentProblems;
  const found = check(schema, row).filter(({ code }) => CODES.has(code));
  // The names under which a quote is shown come from the text of its article.
  if (uid === QUOTE) return found.filter(({ code }) => code !== 'name');
  if (uid !== OFFICIAL) return found;
  return [...found, ...bareNames({ ...row }).map((bare) => ({ ...bare, code: 'name' }))];
}

/** Looks through all records of a type for values that a save would reject. */
export async function examineContent(
  strapi: Core.Strapi,
  uid: UID.ContentType
): Promise<Finding[]> {
  const schema = strapi.contentType(uid);
  const found: Finding[] = [];
  for (let last = 0; ; ) {
    const rows = (await strapi.db.query(uid).findMany({
      where: { id: { $gt: last } } as never,
      orderBy: { id: 'asc' } as never,
      limit: BATCH,
      populate: populateComponents(strapi, schema) as never,
    })) as unknown as Row[];
    for (const row of rows) {
      const version = row.publishedAt === null ? 'draft' : 'published';
      const { documentId, locale } = row;
      const what = `${schema.info.displayName} ${documentId} (${locale ? `${locale}, ` : ''}${version})`;
      for (const { path, message, code } of problemsOf(strapi, uid, schema, row))
        found.push({
          code: code as FindingCode,
          uid,
          documentId,
          locale: locale ?? null,
          version,
          message: `${what}, ${path.join('.')}: ${message}`,
        });
    }
    if (rows.length < BATCH) return found;
    last = Number(rows.at(-1)!.id);
  }
}
