import { errors } from '@strapi/utils';

/** Class 22 of the codes of SQL: a value that is out of range, too long, or not of its type. */
const DATA_EXCEPTION = /^22/;

/** Returns whether PostgreSQL rejected a value of the request, which SQLite would have converted. */
export function isRejectedValue(error: unknown): boolean {
  return (
    error instanceof Error &&
    'severity' in error &&
    'code' in error &&
    DATA_EXCEPTION.test(String(error.code))
  );
}

/** The answer in that case, because the database's message names tables and columns. */
export const rejectedValue = (): Error =>
  new errors.ValidationError(
    'A value of the request does not fit where it belongs: a number or a date is out of range, a text is too long, or it is no number where one is needed. Correct it and send the request again.'
  );
