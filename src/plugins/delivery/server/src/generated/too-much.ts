import { errors } from '@strapi/utils';

interface Asked {
  /** The parameter, as it is written in a query: "populate", "pagination[pageSize]". */
  parameter: string;
  /** Where in it. */
  path?: string;
  limit?: number;
}

/** A request that asks for more than is served: what, where, and what to do instead. */
export function tooMuch(message: string, asked: Asked): Error {
  return new errors.ValidationError(`The query asks for too much: ${message}`, asked);
}

/** A number of a query that is none, or is too small. */
export function notANumber(parameter: string, least: number): Error {
  return new errors.ValidationError(
    `The query is not understood: "${parameter}" must be a whole number from ${least}.`,
    { parameter }
  );
}
