import { errors } from '@strapi/utils';

interface PreviewRequest {
  /** The parameter, as it is written in a query: "populate", "pagination[pageSize]". */
  parameter: string;
  /** The place in it. */
  path?: string;
  limit?: number;
}

/** A request that asks for more than is served: what, where, and what to do instead. */
export function tooMuch(message: string, requested: PreviewRequest): Error {
  return new errors.ValidationError(`The query asks for too much: ${message}`, requested);
}

/** A request that says something that has no meaning: what, where, and what it should be. */
export function notUnderstood(message: string, requested: PreviewRequest): Error {
  return new errors.ValidationError(`The query is not understood: ${message}`, requested);
}

/** A number of a query that is none, or is too small or too large. */
export function notANumber(parameter: string, least: number, most: number): Error {
  return notUnderstood(`"${parameter}" must be a whole number from ${least} to ${most}.`, {
    parameter,
  });
}
