import { errors } from '@strapi/utils';
import { REQUEST_LIMITS, sizeInWords } from './limits';

/** The errors of the body parsers: of HTTP, of zlib or of a form. */
type ParserError = Error & {
  status?: number;
  statusCode?: number;
  httpCode?: number;
  limit?: number;
};

/**
 * Returns the error for a body that could not be read.
 * @throws PayloadTooLargeError (413) with the limit, ValidationError (400) with what is wrong
 */
export function rejectUnread(error: ParserError): never {
  const status = error.status ?? error.statusCode ?? error.httpCode;
  if (status === 413) {
    const { limit = REQUEST_LIMITS.file } = error;
    throw new errors.PayloadTooLargeError(
      `The request is larger than ${sizeInWords(limit)}, which is the most that is taken. Send less at once.`,
      { limit }
    );
  }
  if (status === 415) {
    throw new errors.ValidationError(
      'The encoding of the request is not known. Send it as it is, or packed with gzip or deflate.'
    );
  }
  // A parser's message about a file names folders of the machine.
  const why = error instanceof SyntaxError ? ` (${error.message})` : '';
  throw new errors.ValidationError(
    `The body of the request cannot be read${why}. Send JSON in UTF-8 with the header "Content-Type: application/json".`
  );
}

/** For `strapi::body`. */
export const bodyConfig = {
  jsonLimit: REQUEST_LIMITS.json,
  formLimit: REQUEST_LIMITS.form,
  textLimit: REQUEST_LIMITS.text,
  formidable: { maxFileSize: REQUEST_LIMITS.file },
  onError: rejectUnread,
};

/** For the parser of requests in GraphQL. */
export const graphqlBodyConfig = {
  jsonLimit: String(REQUEST_LIMITS.json),
  formLimit: String(REQUEST_LIMITS.form),
  onerror: rejectUnread,
};

/** For `strapi::query`. */
export const queryConfig = {
  parameterLimit: REQUEST_LIMITS.parameters,
  // Leaves the length of lists to their users, whose errors can be more precise.
  arrayLimit: REQUEST_LIMITS.parameters,
  throwOnLimitExceeded: true,
  /** No stored text contains NUL: the search finds nothing, where PostgreSQL would reject the query. */
  decoder: (text: string, decode: (text: string) => string): string =>
    decode(text).replaceAll('\0', '\uFFFD'),
};
