import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { insideError } from '../http/outbound/errors';
import type { MediaFile } from './embedded-pictures';
import { checkPictures, type UploadedFile } from './picture-limits';
import { refreshTexts, refreshTextsOnSave } from './refresh-texts';
import { createTaskQueue } from './task-queue';
import { addVersion, withNewVersion } from './versions';

/** Pictures that are decoded at the same time. Each may take as much memory as the largest picture does. */
const MAX_DECODING = 2;

interface Context {
  strapi: Core.Strapi;
}

type Upload = (
  input: { files: UploadedFile | UploadedFile[] },
  options?: unknown
) => Promise<unknown>;
type Replace = (
  id: unknown,
  input: { file: UploadedFile },
  options?: unknown
) => Promise<MediaFile>;
type Store = (file: { url?: string }, oldFile?: unknown) => Promise<void>;
type FetchFile = (url: string, ...rest: unknown[]) => Promise<unknown>;

/** Describes what is used of Strapi's upload plugin. */
export interface UploadPlugin {
  register(context: Context): unknown;
  services: {
    upload: (context: Context) => { upload: Upload; replace: Replace };
    provider: (context: Context) => { upload: Store; replace: Store };
    file: { fetchUrlToInputFile: FetchFile };
  };
}

/** @throws Error at the start, because a limit that is no number would limit nothing */
function maxPixelsOf(strapi: Core.Strapi): number {
  const megapixels = strapi.config.get<number>('pictures.maxMegapixels');
  if (!(megapixels > 0))
    throw new Error('UPLOAD_MAX_MEGAPIXELS must be a number above 0, for example 50.');
  return megapixels * 1_000_000;
}

/** Limits pictures on every way in: the admin's and the content API's upload, a replacement, a file by its address. */
function limitPictures({ services }: UploadPlugin): void {
  const create = services.upload;
  const inQueue = createTaskQueue(MAX_DECODING);
  services.upload = (context) => {
    const service = create(context);
    const maxPixels = maxPixelsOf(context.strapi);
    const checked = async <T>(files: UploadedFile | UploadedFile[], store: () => Promise<T>) =>
      (await checkPictures(files, maxPixels)) ? inQueue(store) : store();
    return {
      ...service,
      upload: (input, options) => checked(input.files, () => service.upload(input, options)),
      replace: (id, input, options) =>
        checked(input.file, async () => {
          const file = await withNewVersion(() => service.replace(id, input, options));
          await refreshTexts(context.strapi, file);
          return file;
        }),
    };
  };
}

function versionAddresses({ services }: UploadPlugin): void {
  const create = services.provider;
  services.provider = (context) => {
    const provider = create(context);
    return {
      ...provider,
      async upload(file) {
        await provider.upload(file);
        addVersion(file);
      },
      async replace(file, oldFile) {
        await provider.replace(file, oldFile);
        addVersion(file);
      },
    };
  };
}

/** Says what to do about an address that Strapi's own check rejects, as ours does when the connection is opened. */
function explainAddresses({ services }: UploadPlugin): void {
  const { fetchUrlToInputFile } = services.file;
  services.file = {
    ...services.file,
    async fetchUrlToInputFile(url, ...rest) {
      try {
        return await fetchUrlToInputFile(url, ...rest);
      } catch (error) {
        const { message } = error as Error;
        if (message.startsWith('URL resolves to a blocked address'))
          throw insideError(new URL(url).hostname);
        if (message.startsWith('Could not resolve hostname'))
          throw new errors.ApplicationError(
            `"${new URL(url).hostname}" could not be found. Check the address, or save the file and upload it.`
          );
        throw error;
      }
    },
  };
}

/** Extends Strapi's upload plugin: src/extensions/upload/strapi-server.ts, where Strapi looks for it. */
export function extendUpload(plugin: UploadPlugin): UploadPlugin {
  limitPictures(plugin);
  versionAddresses(plugin);
  explainAddresses(plugin);
  const { register } = plugin;
  plugin.register = async (context) => {
    maxPixelsOf(context.strapi);
    await register(context);
    refreshTextsOnSave(context.strapi);
  };
  return plugin;
}
