export const PLUGIN = 'delivery';

export const ARTICLE = 'api::article.article';
export const QUOTE = 'api::quote.quote';
export const OFFICIAL = 'api::official.official';
export const AGREEMENT = 'api::agreement.agreement';

/** Records that others name come first. */
export const PUBLIC_TYPES = [OFFICIAL, AGREEMENT, ARTICLE] as const;
export type PublicType = (typeof PUBLIC_TYPES)[number];
