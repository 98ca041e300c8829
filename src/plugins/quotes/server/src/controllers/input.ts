import { errors } from '@strapi/utils';
import { z } from 'zod';
import { LANGUAGE_CODE } from '../../../../../lib/language/language-code';
import { nameProblem } from '../../../../../lib/text/names';
import {
  MAX_TEXT_LENGTH,
  REVIEWS,
  type PlaceRequest,
  type SeenQuote,
} from '../../../shared/contract';

/** The longest quote that a request may repeat. */
const MAX_QUOTE = 100_000;

const unlessEmpty = (value: unknown): unknown => (value === '' ? undefined : value);

/**
 * Reads a part of a request.
 * @throws ValidationError (400) with the message of the schema and the name of the part
 */
function read<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  name: string
): z.output<Schema> {
  const { success, data, error } = schema.safeParse(value ?? undefined);
  if (success) return data;
  throw new errors.ValidationError(error.issues[0]!.message, { path: [name] });
}

const text = (name: string) =>
  z.preprocess(
    unlessEmpty,
    z
      .string({ error: `"${name}" must be a text.` })
      .max(MAX_TEXT_LENGTH, { error: `"${name}" is longer than ${MAX_TEXT_LENGTH} characters.` })
      .optional()
  );

/**
 * Reads an optional text.
 * @throws ValidationError (400) that names the parameter
 */
export const readText = (value: unknown, name: string): string | undefined =>
  read(text(name), value, name);

const locale = text('locale').refine((code) => code === undefined || LANGUAGE_CODE.test(code), {
  error: '"locale" must be a language code such as "en".',
});

/**
 * Reads an optional language.
 * @throws ValidationError (400)
 */
export const readLocale = (value: unknown): string | undefined => read(locale, value, 'locale');

/**
 * Reads an optional flag; false if it is left out.
 * @throws ValidationError (400) that names the parameter
 */
export const readFlag = (value: unknown, name: string): boolean =>
  read(z.boolean({ error: `"${name}" must be true or false.` }).default(false), value, name);

/**
 * Reads an optional name, without white space at its ends.
 * @throws ValidationError (400) if it is invisible, or has no letter
 */
export function readName(value: unknown, name: string): string | undefined {
  const schema = text(name).superRefine((found, issues) => {
    const problem = found === undefined ? null : nameProblem(found, 'words');
    if (problem) issues.addIssue({ code: 'custom', message: `${name}: ${problem}` });
  });
  return read(schema, value, name)?.trim();
}

const day = z.preprocess(
  unlessEmpty,
  z.iso.date({ error: '"date" must be a day like 2025-09-17.' }).optional()
);

/**
 * Reads a day, today if there is none.
 * @returns YYYY-MM-DD
 * @throws ValidationError (400)
 */
export const readDay = (value: unknown): string =>
  read(day, value, 'date') ?? new Date().toISOString().slice(0, 10);

/**
 * Reads a timestamp that a request has to name, with a zone, because a time without one differs from server to server.
 * @throws ValidationError (400) that names the parameter
 */
export function readTimestamp(value: unknown, name: string): Date {
  const error = `"${name}" must be a timestamp like 2025-09-17T00:00:00Z.`;
  return new Date(read(z.iso.datetime({ offset: true, error }), value, name));
}

interface NumberLimits {
  min: number;
  max?: number;
  fallback: number;
}

/**
 * Reads an optional whole number, in digits.
 * @throws ValidationError (400) that names the parameter and its limits
 */
export function readNumber(value: unknown, name: string, limits: NumberLimits): number {
  const { min, max = Number.MAX_SAFE_INTEGER, fallback } = limits;
  const upTo = limits.max === undefined ? '' : ` to ${max}`;
  const error = `"${name}" must be a whole number from ${min}${upTo}.`;
  const number = z.coerce.number({ error }).int({ error }).min(min, { error }).max(max, { error });
  const found = readText(value, name);
  return found === undefined ? fallback : read(number, found, name);
}

const shortText = z.string().max(MAX_TEXT_LENGTH).nullable();

/** The state of a quote that an editor saw. */
export const seenQuote = z.object({
  text: z.string().max(MAX_QUOTE),
  review: z.enum(REVIEWS),
  speaker: shortText,
  attributionText: shortText,
});

/**
 * Reads what the editor saw of the quote, if the request says so.
 * @throws ValidationError (400)
 */
export function readSeen(value: unknown): SeenQuote | undefined {
  const { success, data } = seenQuote.optional().safeParse(value ?? undefined);
  if (success) return data;
  throw new errors.ValidationError(
    '"seen" must hold "text", "review", "speaker" and "attributionText" of the quote.',
    { path: ['seen'] }
  );
}

const offset = z.int().min(0);

const place = z.object({
  block: offset,
  start: offset,
  end: offset,
  exact: z.string().max(MAX_QUOTE),
});

/**
 * Reads a place in the body.
 * @throws ValidationError (400)
 */
export function readPlace(value: unknown): PlaceRequest['anchor'] {
  const { success, data } = place.safeParse(value);
  if (success) return data;
  throw new errors.ValidationError(
    '"anchor" must hold the numbers "block", "start" and "end", and the words there as "exact".',
    { path: ['anchor'] }
  );
}
