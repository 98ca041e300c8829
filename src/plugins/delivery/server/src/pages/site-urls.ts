/** Where the front end shows things: `site` of the plugin's configuration. */
export interface Site {
  /** "https://news.example", without a slash at its end; null where it is not known. */
  url: string | null;
  /** Paths on the site, with `:slug` and, where it matters, `:locale`. */
  paths: { article: string; official: string; agreement: string };
  /** Where files of the media library with a relative address are. */
  mediaUrl: string | null;
}

/** Absolute addresses for JSON-LD and feeds; undefined where the site is not known. */
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
