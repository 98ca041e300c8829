/**
 * Attributes that the server keeps by itself. Strapi's form sends back all that it was filled with, and by then the
 * server may have other values: the admin leaves these out of what it sends, and the server rejects another value.
 */
const KEPT: Record<string, readonly string[]> = {
  'api::article.article': [
    'pendingQuotes',
    'quoteCount',
    'pendingSince',
    'scheduleRejection',
    'scheduledBy',
    'firstPublishedAt',
    'previousSlugs',
  ],
  'api::official.official': ['previousSlugs'],
  'api::agreement.agreement': ['previousSlugs'],
};

/** Attributes of a quote that can be written outside its article: facts about it, never its words. */
export const WRITABLE_OF_QUOTE: ReadonlySet<string> = new Set([
  'speaker',
  'attributionText',
  'saidOn',
  'occasion',
  'sourceUrl',
  'agreements',
]);

const QUOTE = 'api::quote.quote';

/** Leaves out of a form's values what the server keeps. */
export function withoutKept(
  model: string,
  values: Record<string, unknown>
): Record<string, unknown> {
  const isSent = (name: string) =>
    model === QUOTE ? WRITABLE_OF_QUOTE.has(name) : !KEPT[model]?.includes(name);
  return Object.fromEntries(Object.entries(values).filter(([name]) => isSent(name)));
}
