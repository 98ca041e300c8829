export const PLUGIN_ID = 'quotes';

/** The type whose entries hold quotes. */
export const ARTICLE = 'api::article.article';
export const OFFICIAL = 'api::official.official';
export const AGREEMENT = 'api::agreement.agreement';
export const QUOTE = 'api::quote.quote';
