export const PLUGIN = 'delivery';

export const ARTICLE = 'api::article.article';
export const QUOTE = 'api::quote.quote';
export const OFFICIAL = 'api::official.official';
export const AGREEMENT = 'api::agreement.agreement';

export const PUBLIC_TYPES = [ARTICLE, OFFICIAL, AGREEMENT] as const;
export type PublicType = (typeof PUBLIC_TYPES)[number];
