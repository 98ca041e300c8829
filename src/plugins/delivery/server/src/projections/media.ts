import type { Media } from '../../../shared/contract';
import type { Link } from '../store/records';

/** A file of the media library, as the Document Service returns it. */
export interface File {
  id?: number;
  url: string;
  alternativeText?: string | null;
  caption?: string | null;
  mime?: string | null;
  width?: number | null;
  height?: number | null;
  formats?: Record<string, { url: string; width: number; height: number }> | null;
}

/** Makes what readers get of a file: nothing about its storage but its address. */
export function toMedia(file: File): Media {
  return {
    url: file.url,
    alternativeText: file.alternativeText || null,
    mime: file.mime ?? 'application/octet-stream',
    width: file.width ?? null,
    height: file.height ?? null,
    formats: Object.entries(file.formats ?? {}).map(([name, { url, width, height }]) => ({
      name,
      url,
      width,
      height,
    })),
  };
}

export const toMediaOrNull = (file: File | null | undefined): Media | null =>
  file ? toMedia(file) : null;

/** Makes the links by which a record is refreshed when one of its files changes. */
export const fileLinks = (files: (File | null | undefined)[]): Link[] =>
  files.flatMap((file) => (file?.id ? { kind: 'file', id: String(file.id) } : []));
