/** The addresses of the front end: `site` of the plugin's configuration. */
export interface Site {
  /** "https://news.example", without a slash at its end; null if unknown. */
  url: string | null;
  /** Paths on the site, with `:slug` and, where it matters, `:locale`. */
  paths: { article: string; official: string; agreement: string };
  /** The base of relative addresses of the media library. */
  mediaUrl: string | null;
}

/** Makes absolute addresses for JSON-LD; undefined if the site is unknown. */
export interface Addresses {
  page(kind: keyof Site['paths'], slug: string, locale?: string): string | undefined;
  media(url: string): string | undefined;
}

const ABSOLUTE = /^https?:\/\//;

export function addressesOf({ url, paths, mediaUrl }: Site): Addresses {
  return {
    page(kind, slug, locale = '') {
      if (!url) return undefined;
      const path = paths[kind].replace(':locale', locale).replace(':slug', slug);
      return url + path;
    },
    media(address) {
      if (ABSOLUTE.test(address)) return address;
      const base = mediaUrl ?? url;
      return base ? base + address : undefined;
    },
  };
}
