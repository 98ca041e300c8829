import { errors } from '@strapi/utils';
import { LONGEST_TEXT } from '../../../shared/contract';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * An optional text of a request.
 * @throws ValidationError (400) that names the parameter
 */
export function readText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new errors.ValidationError(`"${name}" must be a text.`);
  if (value.length > LONGEST_TEXT) {
    throw new errors.ValidationError(`"${name}" is longer than ${LONGEST_TEXT} characters.`);
  }
  return value;
}

/**
 * A day of a request, today where there is none.
 * @returns YYYY-MM-DD
 * @throws ValidationError (400)
 */
export function readDay(value: unknown): string {
  const day = readText(value, 'date');
  if (day === undefined) return new Date().toISOString().slice(0, 10);
  if (!DAY.test(day) || Number.isNaN(Date.parse(day))) {
    throw new errors.ValidationError('"date" must be a day like 2025-09-17.');
  }
  return day;
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
