import { errors } from '@strapi/utils';
import { nameProblem } from '../../../../../lib/text/names';
import {
  MAX_TEXT_LENGTH,
  REVIEWS,
  type PlaceRequest,
  type SeenQuote,
} from '../../../shared/contract';
import { LANGUAGE_CODE } from '../../../../../lib/language/language-code';

/**
 * An optional language of a request.
 * @throws ValidationError (400)
 */
export function readLocale(value: unknown): string | undefined {
  const locale = readText(value, 'locale');
  if (locale === undefined || LANGUAGE_CODE.test(locale)) return locale;
  throw new errors.ValidationError('"locale" must be a language code such as "en".', {
    path: ['locale'],
  });
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An optional text of a request.
 * @throws ValidationError (400) that names the parameter
 */
export function readText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new errors.ValidationError(`"${name}" must be a text.`);
  if (value.length > MAX_TEXT_LENGTH) {
    throw new errors.ValidationError(`"${name}" is longer than ${MAX_TEXT_LENGTH} characters.`);
  }
  return value;
}

/**
 * An optional yes or no of a request; no where it is left out.
 * @throws ValidationError (400)
 */
export function readFlag(value: unknown, name: string): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  throw new errors.ValidationError(`"${name}" must be true or false.`, { path: [name] });
}

/**
 * An optional name of a request, without white space at its ends.
 * @throws ValidationError (400) where it is invisible, or has no letter
 */
export function readName(value: unknown, name: string): string | undefined {
  const text = readText(value, name);
  const problem = text === undefined ? null : nameProblem(text, 'words');
  if (!problem) return text?.trim();
  throw new errors.ValidationError(`${name}: ${problem}`, { path: [name] });
}

/**
 * A day of a request, today where there is none.
 * @returns YYYY-MM-DD
 * @throws ValidationError (400)
 */
export function readDay(value: unknown): string {
  const day = readText(value, 'date');
  if (day === undefined) return new Date().toISOString().slice(0, 10);
  const date = DAY.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  // There is no 2025-02-30; JavaScript takes it for another day.
  if (!date || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) {
    throw new errors.ValidationError('"date" must be a day like 2025-09-17.');
  }
  return day;
}

/** Requires a zone, because a time without one differs from server to server. */
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a timestamp that a request has to name.
 * @throws ValidationError (400) that names the parameter
 */
export function readTimestamp(value: unknown, name: string): Date {
  const text = readText(value, name);
  if (text === undefined || !TIMESTAMP.test(text) || Number.isNaN(Date.parse(text))) {
    throw new errors.ValidationError(`"${name}" must be a timestamp like 2025-09-17T00:00:00Z.`);
  }
  return new Date(text);
}

interface NumberLimits {
  least: number;
  most?: number;
  otherwise: number;
}

/**
 * An optional whole number of a request.
 * @throws ValidationError (400) that names the parameter and its limits
 */
export function readNumber(value: unknown, name: string, limits: NumberLimits): number {
  const { least, most = Number.MAX_SAFE_INTEGER, otherwise } = limits;
  const text = readText(value, name);
  if (text === undefined) return otherwise;
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  const upTo = limits.most === undefined ? '' : ` to ${most}`;
  throw new errors.ValidationError(`"${name}" must be a whole number from ${least}${upTo}.`);
}

/** The longest quote that a request may repeat. */
const MAX_QUOTE = 100_000;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextUpTo = (value: unknown, length: number): value is string =>
  typeof value === 'string' && value.length <= length;

/**
 * Reads what the editor saw of the quote, if the request says so.
 * @throws ValidationError (400)
 */
export function readSeen(value: unknown): SeenQuote | undefined {
  if (value === undefined || value === null) return undefined;
  const isShaped =
    isRecord(value) &&
    isTextUpTo(value.text, MAX_QUOTE) &&
    REVIEWS.includes(value.review as never) &&
    (value.speaker === null || isTextUpTo(value.speaker, MAX_TEXT_LENGTH)) &&
    (value.attributionText === null || isTextUpTo(value.attributionText, MAX_TEXT_LENGTH));
  if (isShaped) return value as unknown as SeenQuote;
  throw new errors.ValidationError(
    '"seen" must hold "text", "review", "speaker" and "attributionText" of the quote.',
    { path: ['seen'] }
  );
}

const isOffset = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

/**
 * A place in the body.
 * @throws ValidationError (400)
 */
export function readPlace(value: unknown): PlaceRequest['anchor'] {
  const isShaped =
    isRecord(value) &&
    isOffset(value.block) &&
    isOffset(value.start) &&
    isOffset(value.end) &&
    isTextUpTo(value.exact, MAX_QUOTE);
  if (isShaped) return value as unknown as PlaceRequest['anchor'];
  throw new errors.ValidationError(
    '"anchor" must hold the numbers "block", "start" and "end", and the words there as "exact".',
    { path: ['anchor'] }
  );
}
