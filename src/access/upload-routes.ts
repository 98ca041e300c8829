import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { guardAdminRoutes, type RouteMiddleware } from '../platform/http/guard-routes';
import { typesThatShow } from './public-files';

const FILE = 'plugin::upload.file';
const FOLDER = 'plugin::upload.folder';
const UPDATE = 'plugin::upload.assets.update';

/** A file or a folder with its creator, which the conditions of a role look at. */
interface Owned {
  id: number;
  path?: string;
}

/** Lists what a request changes, by id. */
interface Changed {
  files: number[];
  folders: number[];
}

type FindChanged = (ctx: Context) => Changed;

const CREATOR = { createdBy: { populate: ['roles'] } };

const numbers = (...values: unknown[]): number[] =>
  values
    .flat()
    .map(Number)
    .filter((id) => Number.isInteger(id));

const oneFile: FindChanged = ({ params }) => ({ files: numbers(params.id), folders: [] });
const oneFolder: FindChanged = ({ params }) => ({ files: [], folders: numbers(params.id) });
/** `POST /upload?id=` changes a file; without `id` it adds one. */
const namedFile: FindChanged = ({ query }) => ({ files: numbers(query.id ?? []), folders: [] });
const listed: FindChanged = ({ request }) => {
  const { fileIds = [], folderIds = [] } = (request.body ?? {}) as Record<string, unknown[]>;
  return { files: numbers(fileIds), folders: numbers(folderIds) };
};
const updated: FindChanged = ({ request }) => {
  const { updates = [] } = (request.body ?? {}) as { updates?: { id: unknown }[] };
  return { files: numbers(updates.map(({ id }) => id)), folders: [] };
};

/**
 * Guards operations on files and folders, because Strapi checks the right on the type, and not always on each of them.
 */
function createGuards(strapi: Core.Strapi) {
  /** Finds the folders, and those below them. */
  async function foldersBelow(ids: number[]): Promise<Owned[]> {
    const named = await strapi.db.query(FOLDER).findMany({ where: { id: { $in: ids } } });
    if (named.length === 0) return [];
    const below = (named as Owned[]).flatMap(({ path }) => [
      { path },
      { path: { $startsWith: `${path}/` } },
    ]);
    return strapi.db.query(FOLDER).findMany({ where: { $or: below }, populate: CREATOR });
  }

  async function filesIn(folders: Owned[]): Promise<Owned[]> {
    if (folders.length === 0) return [];
    const folderPath = { $in: folders.map(({ path }) => path) };
    return strapi.db.query(FILE).findMany({ where: { folderPath }, populate: CREATOR });
  }

  const filesOf = (ids: number[]): Promise<Owned[]> =>
    strapi.db.query(FILE).findMany({ where: { id: { $in: ids } }, populate: CREATOR });

  /** Rejects a change of a file or folder that the conditions of the role leave out. */
  const onlyOwn =
    (find: FindChanged): RouteMiddleware =>
    async (ctx, next) => {
      const changed = find(ctx);
      const folders = await foldersBelow(changed.folders);
      const files = [...(await filesOf(changed.files)), ...(await filesIn(folders))];
      for (const [model, owned] of [
        [FILE, files],
        [FOLDER, folders],
      ] as const) {
        const { ability, toSubject } = strapi
          .service('admin::permission')
          .createPermissionsManager({ ability: ctx.state.userAbility, action: UPDATE, model });
        if (owned.every((one) => ability.can(UPDATE, toSubject(one)))) continue;
        throw new errors.PolicyError(
          'Nothing was changed: some of these files or folders belong to another user. Leave them out, or ask an editor.',
          { code: 'file-of-another' }
        );
      }
      await next();
    };

  /** Rejects a change of a file that readers see, where the role may not publish what shows it. */
  const notPublic =
    (find: FindChanged): RouteMiddleware =>
    async (ctx, next) => {
      const changed = find(ctx);
      const inFolders = await filesIn(await foldersBelow(changed.folders));
      const ids = [...changed.files, ...inFolders.map(({ id }) => id)];
      const { userAbility } = ctx.state;
      const types = ids.length > 0 ? await typesThatShow(strapi, ids) : [];
      const mayPublish = types.every((model) =>
        strapi
          .plugin('content-manager')
          .service('permission-checker')
          .create({ userAbility, model })
          .can.publish()
      );
      if (!mayPublish)
        throw new errors.PolicyError(
          'Nothing was changed: readers see one of these files, and your role may not publish. Ask an editor.',
          { code: 'file-is-public' }
        );
      await next();
    };

  return { onlyOwn, notPublic };
}

/** Leaves out of an answer what a file is shown by: the drafts of other users as well. */
const withoutRelated: RouteMiddleware = async (ctx, next) => {
  await next();
  const { results, ...file } = (ctx.body ?? {}) as { results?: object[]; related?: unknown };
  const strip = ({ related: _related, ...rest }: { related?: unknown }) => rest;
  ctx.body = results ? { ...file, results: results.map(strip) } : strip(file);
};

/** Adds to the routes of the media library the rights on each file and folder that they change or show. */
export function guardUploadRoutes(strapi: Core.Strapi): void {
  const { onlyOwn, notPublic } = createGuards(strapi);
  guardAdminRoutes(strapi, 'upload', {
    'admin-file.find': [withoutRelated],
    'admin-file.findOne': [withoutRelated],
    'admin-file.destroy': [notPublic(oneFile)],
    'admin-upload.replaceFile': [notPublic(oneFile)],
    'admin-upload.updateFileInfo': [notPublic(oneFile)],
    'admin-upload.upload': [notPublic(namedFile)],
    'admin-upload.bulkUpdateFileInfo': [notPublic(updated)],
    'admin-folder.update': [onlyOwn(oneFolder)],
    'admin-folder-file.deleteMany': [onlyOwn(listed), notPublic(listed)],
    'admin-folder-file.moveMany': [onlyOwn(listed)],
  });
}
