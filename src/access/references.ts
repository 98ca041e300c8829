import type { Core, Struct, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';

type Values = Record<string, unknown>;
type Id = number | string;

interface Ability {
  rulesFor(action: string, subject: string): { conditions?: unknown }[];
}

/** A record or file that a write names, and the way to it from the record that is written. */
interface Reference {
  path: string[];
  uid: UID.ContentType;
  id: Id;
}

const FILE = 'plugin::upload.file' as UID.ContentType;
const READ_FILES = 'plugin::upload.read';
const READ = 'plugin::content-manager.explorer.read';
const WRITES = new Set(['create', 'update', 'clone']);

/** Reads the ids out of what a relation or a picture is set to: one or several, or those to add. */
function idsIn(value: unknown): Id[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (typeof value !== 'object') return [value as Id];
  const { documentId, id, connect, set } = value as {
    documentId?: Id;
    id?: Id;
    connect?: unknown;
    set?: unknown;
  };
  if (documentId ?? id) return [(documentId ?? id)!];
  return [...idsIn(connect), ...idsIn(set)];
}

/** Collects what a write names, in components too. */
function referencesIn(
  strapi: Core.Strapi,
  schema: Struct.Schema,
  data: Values,
  path: string[] = []
): Reference[] {
  return Object.entries(schema.attributes).flatMap(([name, attribute]): Reference[] => {
    const value = data[name];
    const here = [...path, name];
    const toReference = (uid: UID.ContentType) =>
      idsIn(value).map((id) => ({ path: here, uid, id }));
    if (attribute.type === 'media') return toReference(FILE);
    if (attribute.type === 'relation' && 'target' in attribute)
      return String(attribute.target).startsWith('api::')
        ? toReference(attribute.target as UID.ContentType)
        : [];
    if (attribute.type !== 'component') return [];
    const entries = [value].flat().filter((entry) => typeof entry === 'object' && entry !== null);
    const component = strapi.components[attribute.component];
    return entries.flatMap((entry) => referencesIn(strapi, component, entry as Values, here));
  });
}

const whereIds = (uid: UID.ContentType, ids: Id[]) =>
  uid === FILE
    ? { id: { $in: ids } }
    : {
        $or: [
          { documentId: { $in: ids.filter((id) => typeof id === 'string') } },
          { id: { $in: ids.filter((id) => typeof id === 'number') } },
        ],
      };

/** Finds which of these a user may not read, with the conditions of the role. */
async function findUnreadable(
  strapi: Core.Strapi,
  userAbility: Ability,
  references: Reference[]
): Promise<Reference[]> {
  const found: Reference[] = [];
  // One query a type, of the three or four that a record can name.
  for (const uid of new Set(references.map((reference) => reference.uid))) {
    const action = uid === FILE ? READ_FILES : READ;
    if (userAbility.rulesFor(action, uid).some(({ conditions }) => !conditions)) continue;
    const { ability, toSubject } = strapi
      .service('admin::permission')
      .createPermissionsManager({ ability: userAbility, action, model: uid });
    const named = references.filter((reference) => reference.uid === uid);
    const rows: { id: Id; documentId: Id }[] = await strapi.db.query(uid).findMany({
      where: whereIds(
        uid,
        named.map(({ id }) => id)
      ),
      populate: { createdBy: { populate: ['roles'] } },
    } as never);
    const readable = new Set(
      rows
        .filter((row) => ability.can(action, toSubject(row)))
        .flatMap(({ id, documentId }) => [String(id), String(documentId)])
    );
    found.push(...named.filter(({ id }) => !readable.has(String(id))));
  }
  return found;
}

/** Returns whether a record names this already: a form sends back what another user has chosen. */
async function isNamedBefore(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  { path, ...reference }: Reference
): Promise<boolean> {
  const target = path.reduceRight<Values>(
    (inner, name) => ({ [name]: inner }),
    whereIds(reference.uid, [reference.id])
  );
  return (await strapi.db.query(uid).count({ where: { documentId, ...target } } as never)) > 0;
}

/**
 * Rejects a write through the admin that names a record or a file which the user may not read, because the answer would
 * show its content. The content manager checks no right on what a relation leads to.
 */
export function guardReferences(strapi: Core.Strapi): void {
  strapi.documents.use(async (ctx, next) => {
    const ability = strapi.requestContext.get()?.state.userAbility as Ability | undefined;
    if (!ability || !ctx.uid.startsWith('api::') || !WRITES.has(ctx.action)) return next();
    const { data = {}, documentId } = ctx.params as { data?: Values; documentId?: string };
    const references = referencesIn(strapi, ctx.contentType, data);
    for (const reference of await findUnreadable(strapi, ability, references)) {
      if (documentId && (await isNamedBefore(strapi, ctx.uid, documentId, reference))) continue;
      const path = reference.path.join('.');
      throw new errors.PolicyError(
        `${path}: nothing was saved, because your role may not read what was chosen. Choose another, or ask an editor.`,
        { code: 'reference-not-readable', path: reference.path }
      );
    }
    return next();
  });
}
