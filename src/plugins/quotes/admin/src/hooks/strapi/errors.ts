import { useAPIErrorHandler } from '@strapi/strapi/admin';

type ErrorHandler = ReturnType<typeof useAPIErrorHandler>;
export type ApiError = Parameters<ErrorHandler['_unstableFormatAPIError']>[0];
type ValidationError = Parameters<ErrorHandler['_unstableFormatValidationErrors']>[0];

export const isValidationError = (error: ApiError): error is ValidationError =>
  error.name === 'ValidationError';

/** Tells if the role lacks the right. */
export const isRejection = (error: ApiError): boolean =>
  error.name === 'ForbiddenError' || ('status' in error && error.status === 403);

/** Tells if the request did not reach the server, or got no response. */
export const isNetworkError = (error: ApiError): boolean =>
  error.name === 'TypeError' || !navigator.onLine;

/** Formats errors of the admin API as messages, and as errors of the form's fields. */
export function useApiErrors() {
  const { _unstableFormatAPIError, _unstableFormatValidationErrors } = useAPIErrorHandler();
  return { toMessage: _unstableFormatAPIError, toFieldErrors: _unstableFormatValidationErrors };
}
