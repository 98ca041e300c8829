import type { Core } from '@strapi/strapi';
import { SERVED_HERE, unversioned } from './versions';

const FILE = 'plugin::upload.file';

/** The attributes of a file that Strapi's editor copies into a text with a picture. */
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

/**
 * The attributes that a replacement of the file changes. An editor's own words about the picture stay as they are in
 * the text.
 */
const COPIED = ['formats', 'width', 'height', 'hash', 'ext', 'mime', 'size'];

function isPictureBlock(block: unknown): block is PictureBlock {
  const { type, image } = (block ?? {}) as Partial<PictureBlock>;
  return type === 'image' && typeof image?.url === 'string';
}

/**
 * Splits the address of a picture into its origin, which the editor puts before the address of a file, and its path
 * without a version: "https://newsroom.test" and "/uploads/hall_0af1.jpg".
 */
function splitAddress(url: string): { origin: string; path: string } {
  const plain = unversioned(url);
  const at = plain.lastIndexOf(SERVED_HERE);
  return at < 0
    ? { origin: '', path: plain }
    : { origin: plain.slice(0, at), path: plain.slice(at) };
}

/** The path of each picture in a text: "/uploads/hall_0af1.jpg". */
export const picturePaths = (blocks: unknown): string[] =>
  Array.isArray(blocks)
    ? blocks.filter(isPictureBlock).map(({ image }) => splitAddress(image.url).path)
    : [];

/**
 * Brings the pictures of a text up to date with their files.
 * @param blocks Strapi blocks
 * @returns the text with the current addresses, or null if it has them already
 */
export function refreshBlocks(blocks: unknown, files: MediaFile[]): unknown[] | null {
  if (!Array.isArray(blocks)) return null;
  const byPath = new Map(files.map((file) => [splitAddress(file.url).path, file]));
  let isChanged = false;
  const refreshed = blocks.map((block: unknown) => {
    if (!isPictureBlock(block)) return block;
    const { origin, path } = splitAddress(block.image.url);
    const file = byPath.get(path);
    const url = file && (file.url.startsWith('/') ? origin + file.url : file.url);
    if (!file || url === block.image.url) return block;
    isChanged = true;
    const current = Object.fromEntries(COPIED.map((name) => [name, file[name]]));
    return { ...block, image: { ...block.image, ...current, url } };
  });
  return isChanged ? refreshed : null;
}

/** The files at these paths, whatever version their addresses have. */
export async function filesAt(strapi: Core.Strapi, paths: string[]): Promise<MediaFile[]> {
  if (paths.length === 0) return [];
  const names = paths.map((path) => path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
  return strapi.db.query(FILE).findMany({ where: { hash: { $in: names } } });
}
