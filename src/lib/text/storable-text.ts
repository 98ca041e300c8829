import { errors } from '@strapi/utils';

/** Half of a character beyond U+FFFF, without its other half. */
const HALF = /\p{Surrogate}/gu;
const NOT_STORED = /[\0\p{Surrogate}]/u;

/** Returns whether PostgreSQL, JSON and UTF-8 can hold a text: no NUL, and no half of a character. */
export const canBeStored = (text: string): boolean => !NOT_STORED.test(text);

/** Takes NUL out of a text, because it is invisible; half a character becomes the replacement character. */
export const cleaned = (text: string): string => text.replaceAll('\0', '').replace(HALF, '\uFFFD');

/**
 * @param path to the text: "data.title"
 * @throws ValidationError that names the place of a text which cannot be stored
 */
export function rejectText(path: string): never {
  const shown = path.replaceAll('\0', '\\u0000').replace(HALF, '\uFFFD');
  const message = `"${shown}" holds a character that cannot be stored: NUL (U+0000), or half of one beyond U+FFFF. Take it out and send the request again.`;
  throw new errors.ValidationError(message, {
    errors: [{ path: shown.split('.'), message, name: 'ValidationError' }],
  });
}
