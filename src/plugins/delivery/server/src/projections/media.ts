import type { Media } from '../../../shared/contract';
import type { Link } from '../store/records';

/** A file of the media library, as the Document Service answers it. */
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

/** A picture or document for readers: nothing of how and where it is stored but its address. */
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

/** What makes a record change when one of its files does. */
export const fileLinks = (files: (File | null | undefined)[]): Link[] =>
  files.flatMap((file) => (file?.id ? { kind: 'file', id: String(file.id) } : []));
