import type { Tag } from './changes';

/** The formats of purge requests. */
export type PurgeFormat = 'json' | 'fastly' | 'cloudflare';

/** A service that is notified of tags whose answers are outdated. */
export interface PurgeTarget {
  url: string;
  headers?: Record<string, string>;
  format?: PurgeFormat;
}

export interface PurgeRequest {
  headers: Record<string, string>;
  body: string | undefined;
}

interface Words {
  /** The number of tags that one request takes. */
  most: number;
  request(tags: Tag[]): PurgeRequest;
}

const asJson = (tags: Tag[]): PurgeRequest => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ tags }),
});

const FORMATS: Record<PurgeFormat, Words> = {
  json: { most: 500, request: asJson },
  // https://api.fastly.com/service/ID/purge
  fastly: {
    most: 256,
    request: (tags) => ({ headers: { 'Surrogate-Key': tags.join(' ') }, body: undefined }),
  },
  // https://api.cloudflare.com/client/v4/zones/ID/purge_cache
  cloudflare: { most: 30, request: asJson },
};

export const PURGE_FORMATS = Object.keys(FORMATS) as PurgeFormat[];

/** Makes the requests that notify a target of these tags. */
export function purgeRequests({ format = 'json', headers }: PurgeTarget, tags: Tag[]) {
  const { most, request } = FORMATS[format];
  const requests: PurgeRequest[] = [];
  for (let i = 0; i < tags.length; i += most) {
    const made = request(tags.slice(i, i + most));
    requests.push({ ...made, headers: { ...made.headers, ...headers } });
  }
  return requests;
}
