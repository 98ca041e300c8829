export const ARTICLE = 'api::article.article';
export const AGREEMENT = 'api::agreement.agreement';
export const OFFICIAL = 'api::official.official';

export type Uid = typeof ARTICLE | typeof AGREEMENT | typeof OFFICIAL;
