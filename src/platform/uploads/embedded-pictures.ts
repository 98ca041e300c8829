import type { Core } from '@strapi/strapi';
import { unversioned } from './versions';

const FILE = 'plugin::upload.file';

/** What a text keeps of a picture in it: Strapi's editor copies the file's attributes when the picture is put in. */
interface EmbeddedPicture extends Record<string, unknown> {
  url: string;
}

interface PictureBlock {
  type: 'image';
  image: EmbeddedPicture;
}

export interface MediaFile extends EmbeddedPicture {
  hash: string;
}

/** What a replacement of the file changes. What an editor wrote of the picture stays as it is in the text. */
const COPIED = ['url', 'formats', 'width', 'height', 'hash', 'ext', 'mime', 'size'];

function isPictureBlock(block: unknown): block is PictureBlock {
  const { type, image } = (block ?? {}) as Partial<PictureBlock>;
  return type === 'image' && typeof image?.url === 'string';
}

/** The path of each picture in a text: "/uploads/hall_0af1.jpg". */
export const picturePaths = (blocks: unknown): string[] =>
  Array.isArray(blocks)
    ? blocks.filter(isPictureBlock).map(({ image }) => unversioned(image.url))
    : [];

/**
 * Brings the pictures of a text up to date with their files.
 * @param blocks Strapi blocks
 * @returns the text with the current addresses, or null if it has them already
 */
export function refreshBlocks(blocks: unknown, files: MediaFile[]): unknown[] | null {
  if (!Array.isArray(blocks)) return null;
  const byPath = new Map(files.map((file) => [unversioned(file.url), file]));
  let isChanged = false;
  const refreshed = blocks.map((block: unknown) => {
    if (!isPictureBlock(block)) return block;
    const file = byPath.get(unversioned(block.image.url));
    if (!file || file.url === block.image.url) return block;
    isChanged = true;
    const current = Object.fromEntries(COPIED.map((name) => [name, file[name]]));
    return { ...block, image: { ...block.image, ...current } };
  });
  return isChanged ? refreshed : null;
}

/** The files at these paths, whatever version their addresses have. */
export async function filesAt(strapi: Core.Strapi, paths: string[]): Promise<MediaFile[]> {
  if (paths.length === 0) return [];
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
  return strapi.db.query(FILE).findMany({ where: { hash: { $in: names } } });
}
