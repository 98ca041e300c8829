import type { Core, Struct, UID } from '@strapi/strapi';
import type { Context } from 'koa';
import { isSameValue } from '../lib/same-value';
import { isSystemAttribute } from '../lib/system-attributes';
import { droppedAttributes, type DroppedAttribute } from './dropped-attributes';
import {
  readOnlyAttribute,
  rejectAttributes,
  unknownAttribute,
  type RejectedAttribute,
} from './rejected-attribute';
import { isUnchangedSystemValue, reasonOf } from './system-attributes';

type Values = Record<string, unknown>;

const POLICY = 'global::written-attributes';
/** Handlers of the content manager that write what a request holds. */
const WRITES = new Set([
  'collection-types.create',
  'collection-types.update',
  'collection-types.clone',
  'collection-types.autoClone',
  'collection-types.publish',
]);

/** Attributes that the content manager overwrites or leaves out after its own sanitizer. */
const NEVER_TAKEN = ['id', 'documentId', 'publishedAt', 'createdBy', 'updatedBy', 'status'];

interface Checker {
  can: Record<'create' | 'update' | 'publish', (entity?: unknown) => boolean>;
  cannot: Record<'create' | 'update' | 'publish', (entity?: unknown) => boolean>;
  sanitizeCreateInput: (data: Values) => Promise<Values>;
  sanitizeUpdateInput: (entity: unknown) => (data: Values) => Promise<Values>;
}

/** A write through the content manager. */
interface Request {
  uid: UID.ContentType;
  contentType: Struct.Schema;
  /** The record that is written or copied. */
  documentId?: string;
  locale: string | null;
  isCopy: boolean;
  isPublication: boolean;
  body: Values;
}

async function readRequest(strapi: Core.Strapi, ctx: Context): Promise<Request> {
  const { model, id, sourceId } = ctx.params as Record<string, string | undefined>;
  const uid = model as UID.ContentType;
  const contentType = strapi.contentType(uid);
  const body = (ctx.request.body ?? {}) as Values;
  const i18n = strapi.plugin('i18n');
  const isLocalized = i18n.service('content-types').isLocalizedContentType(contentType);
  // The parameter goes before the body, as Strapi reads them.
  const named = ctx.request.query.locale || body.locale;
  return {
    uid,
    contentType,
    documentId: id ?? sourceId,
    locale: isLocalized
      ? String(named || (await i18n.service('locales').getDefaultLocale()))
      : null,
    isCopy: sourceId !== undefined,
    isPublication: ctx.request.path.endsWith('/actions/publish'),
    body,
  };
}

/** Reads the row that a form was filled from, with the components that it shows. */
async function storedRow(strapi: Core.Strapi, request: Request): Promise<Values | null> {
  const { uid, contentType, documentId, locale } = request;
  if (!documentId) return null;
  const components = Object.entries(contentType.attributes).flatMap(([name, { type }]) =>
    type === 'component' || type === 'media' ? [name] : []
  );
  const row = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $null: true }, ...(locale && { locale }) },
    populate: ['createdBy', 'updatedBy', ...components] as never,
  });
  return row as unknown as Values | null;
}

/** Returns what the content manager will take of a request; null where it rejects the request itself. */
async function keptOf(checker: Checker, stored: Values | null, request: Request) {
  const { body, isCopy, isPublication } = request;
  if (isCopy || !stored) return checker.cannot.create() ? null : checker.sanitizeCreateInput(body);
  if (checker.can.update(stored)) return checker.sanitizeUpdateInput(stored)(body);
  // A user who may publish but not update publishes the draft as it is.
  return isPublication && checker.can.publish(stored) ? {} : null;
}

const isEmptyChange = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((list) => Array.isArray(list) && list.length === 0);

/** Returns a value without the keys that a form keeps with an entry of a list. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      key === '__temp_key__' || key === 'id' || inner === undefined || inner === null
        ? []
        : [[key, plain(inner)]]
    )
  );
}

const valueAt = (record: unknown, path: (string | number)[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Values | null | undefined)?.[key], record);

/** Returns whether what was dropped is what is stored, or says nothing. */
function isUnchanged({ path, value }: DroppedAttribute, stored: Values | null, request: Request) {
  const [name] = path;
  if (path.length === 1 && isSystemAttribute(String(name)))
    return isUnchangedSystemValue(name as never, value, stored, request);
  if (name === 'status') return value === 'draft' || isSameValue(value, stored?.status);
  if (isEmptyChange(value)) return true;
  return isSameValue(plain(value), plain(valueAt(stored, path)));
}

function describe({ path }: DroppedAttribute, { contentType }: Request): RejectedAttribute {
  const name = String(path[0]);
  if (path.length === 1 && isSystemAttribute(name)) return readOnlyAttribute(path, reasonOf(name));
  if (name === 'status')
    return readOnlyAttribute(path, 'a record is published by its own action, not by a save.');
  return name in contentType.attributes
    ? readOnlyAttribute(path, 'your role may not change it.')
    : unknownAttribute(path, `“${contentType.info.displayName}”`);
}

/**
 * Rejects a write through the content manager of which something would not be saved, because the content manager leaves
 * it out unseen. What its form sends back unchanged passes.
 * @throws ValidationError (400) that names each attribute
 */
async function checkRequest(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const request = await readRequest(strapi, ctx);
  const { uid, contentType, body, locale } = request;
  const checker: Checker = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: uid });
  const stored = await storedRow(strapi, request);
  const kept = await keptOf(checker, stored, request);
  if (!kept) return;

  const taken = Object.fromEntries(
    Object.entries(kept).filter(([name]) => !NEVER_TAKEN.includes(name))
  );
  // The language is a parameter that can be written in the body; one that is not the language written is dropped.
  if (body.locale !== locale) delete taken.locale;
  else taken.locale = locale;
  rejectAttributes(
    droppedAttributes(strapi, contentType, [body, taken])
      .filter((dropped) => !isUnchanged(dropped, stored, request))
      .map((dropped) => describe(dropped, request))
  );
}

/** Policy of the routes of the content manager that write. */
export async function writtenAttributesPolicy(
  ctx: Context,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi }
): Promise<boolean> {
  const uid: unknown = ctx.params.model;
  if (typeof uid === 'string' && uid.startsWith('api::') && uid in strapi.contentTypes)
    await checkRequest(strapi, ctx);
  return true;
}

interface Route {
  handler: unknown;
  config?: { policies?: unknown[] };
}

/** Puts the policy behind the others on the content manager's routes that write. */
export function guardContentManager(strapi: Core.Strapi): void {
  // Routes are registered right after this hook.
  strapi.hook('strapi::content-types.afterSync').register(async () => {
    const { routes } = strapi.plugin('content-manager') as unknown as {
      routes: Record<string, { routes: Route[] }>;
    };
    for (const route of Object.values(routes).flatMap((router) => router.routes)) {
      if (!WRITES.has(String(route.handler))) continue;
      const policies = (route.config?.policies ?? []).filter((policy) => policy !== POLICY);
      route.config = { ...route.config, policies: [...policies, POLICY] };
    }
  });
}
