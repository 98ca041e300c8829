import { ALWAYS, type Tag } from '../invalidation/changes';

/** How long shared caches may keep answers: only where a webhook tells them what to drop. */
export interface SharedAge {
  /** Seconds. */
  maxAge: number;
  /** Seconds more in which a CDN may answer with what it has while it asks again. */
  staleWhileRevalidate: number;
}

/** Servers in between refuse answers whose headers are long, some at 4 kB of all of them. */
const MAX_LENGTH = 2000;

/** Where all tags are too many: a quote goes out only with its piece, whose tag is there too. */
const withoutQuotes = (tags: Tag[]) => tags.filter((tag) => !tag.startsWith('quote:'));

const fits = (tags: Tag[]) => tags.reduce((sum, tag) => sum + tag.length + 1, 0) <= MAX_LENGTH;

/**
 * What caches on the way are told. Browsers always ask again. So do CDNs, unless a webhook purges them; what they keep
 * is named by tags, in Fastly's and Cloudflare's words. An answer with more tags than a header holds is not for them.
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
    // Fresh for as long in a CDN, never in a browser: RFC 9213, and Fastly's own.
    ...['CDN-Cache-Control', forCdn, 'Surrogate-Control', forCdn],
    ...named,
  ];
}
