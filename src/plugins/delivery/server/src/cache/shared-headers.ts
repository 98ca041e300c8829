import { ALWAYS, type Tag } from '../invalidation/changes';

/** The time that shared caches may cache answers, if a webhook purges them. */
export interface SharedAge {
  /** Seconds. */
  maxAge: number;
  /** Seconds in which a CDN may serve a stale answer while it revalidates. */
  staleWhileRevalidate: number;
}

/** Proxies reject answers with long headers, some at 4 kB in total. */
const MAX_LENGTH = 2000;

/**
 * Drops the tags of quotes if there are too many: a quote changes only together with its article, which has a tag
 * too.
 */
const withoutQuotes = (tags: Tag[]) => tags.filter((tag) => !tag.startsWith('quote:'));

const fits = (tags: Tag[]) => tags.reduce((sum, tag) => sum + tag.length + 1, 0) <= MAX_LENGTH;

/**
 * Makes the headers for caches between server and reader. Browsers always revalidate. So do CDNs, unless a webhook
 * purges them; the tags are in the headers of Fastly and Cloudflare. An answer with more tags than fit is not cached
 * there.
 */
export function sharedHeaders(answerTags: readonly Tag[], shared: SharedAge | null): string[] {
  const all = [...answerTags, ...ALWAYS];
  const tags = [all, withoutQuotes(all)].find(fits);
  const named = tags
    ? ['Surrogate-Key', tags.join(' '), 'Cache-Tag', tags.join(',')]
    : ['Surrogate-Key', ALWAYS.join(' '), 'Cache-Tag', ALWAYS.join(',')];
  if (!shared || !tags) return ['Cache-Control', 'public, max-age=0, must-revalidate', ...named];

  const { maxAge, staleWhileRevalidate } = shared;
  const forCdn = `max-age=${maxAge}, stale-while-revalidate=${staleWhileRevalidate}`;
  return [
    ...['Cache-Control', `public, max-age=0, s-maxage=${maxAge}, must-revalidate`],
    // Fresh in a CDN, never in a browser: RFC 9213, and Fastly's own header.
    ...['CDN-Cache-Control', forCdn, 'Surrogate-Control', forCdn],
    ...named,
  ];
}
