import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { normalizePath } from '../normalize-path';
import { REQUEST_LIMITS } from './limits';
import { isRejectedName } from './unsafe-names';

/** Files are sent to the media library alone. */
const TAKES_FILES = /^(\/api)?\/upload(\/|$)/;

/** Names in the parameters of an address: "filters[title][$eq]" has three. */
function* namesIn(querystring: string): Generator<string> {
  for (const name of new URLSearchParams(querystring).keys()) yield* name.split(/[[\].]+/);
}

function readQuery(ctx: Context): void {
  try {
    void ctx.query;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new errors.ValidationError(
      `The address has more than ${REQUEST_LIMITS.parameters} parameters, or as many values of one. Ask in several requests.`
    );
  }
}

/**
 * Looks at the address of a request, and at what it says of its body, before the body is read.
 * @throws NotFoundError, ValidationError
 */
export function checkAddress(ctx: Context): void {
  if (ctx.path.includes('%00'))
    throw new errors.NotFoundError('There is nothing at this address: it holds a NUL (%00).');
  for (const name of namesIn(ctx.querystring)) {
    if (name !== '' && isRejectedName(name))
      throw new errors.ValidationError(
        `Invalid query: "${name}" is not the name of an attribute or parameter. Leave it out.`,
        { parameter: name }
      );
  }
  readQuery(ctx);
  if (ctx.is('multipart') && !TAKES_FILES.test(normalizePath(ctx)))
    throw new errors.ValidationError(
      'Files are taken at /upload and /api/upload alone. Send JSON here, with the header "Content-Type: application/json".'
    );
}
