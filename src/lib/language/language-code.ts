/** A language as Strapi codes it: "en", "be", "zh-Hant". */
export const LANGUAGE_CODE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
