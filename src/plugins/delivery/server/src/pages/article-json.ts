import type { Addresses } from './site-urls';
import type { AssembledArticle } from './assemble-article';
import { jsonLdOf } from './article-json-ld';

/**
 * Writes an article as JSON. Its body is inserted as it is stored, because parsing and writing it would cost as much
 * as all the rest.
 */
export function toArticleJson({ answer, body }: AssembledArticle, addresses: Addresses): string {
  const rest = JSON.stringify({ ...answer, jsonLd: jsonLdOf(answer, addresses) });
  return `${rest.slice(0, -1)},"body":${body}}`;
}
