import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { deliveryConfig } from '../config';
import { openToken } from '../preview/token';
import { getService } from '../get-service';
import { readQuery } from './read-query';

export const PREVIEW = z.strictObject({ token: z.string().min(1).optional() });

const ASK_AGAIN = 'Open the preview in the admin again.';
const PROBLEMS = {
  expired: `The preview has expired. ${ASK_AGAIN}`,
  invalid: `The preview token is invalid. ${ASK_AGAIN}`,
};

/** Rejects a request as Strapi words an error; a thrown one would be logged with each guess. */
function reject(ctx: Context, status: 401 | 403, message: string): void {
  const name = status === 401 ? 'UnauthorizedError' : 'ForbiddenError';
  ctx.status = status;
  ctx.body = { data: null, error: { status, name, message, details: {} } };
}

/** A token in a header is in no log. */
const bearer = (ctx: Context) => /^Bearer (.+)$/i.exec(ctx.get('Authorization'))?.[1];

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `GET /previews/articles/:documentId`, with the token as a bearer token or as `token`. */
  async findOne(ctx: Context) {
    ctx.set('Cache-Control', 'private, no-store');
    ctx.set('X-Robots-Tag', 'noindex');
    const token = bearer(ctx) ?? readQuery(PREVIEW, ctx.query).token;
    const { secret } = deliveryConfig(strapi).preview;
    if (!secret) throw new errors.NotFoundError('Previews are not set up (PREVIEW_URL).');
    if (!token) return reject(ctx, 401, 'A preview needs a token. Send it as a bearer token.');
    const opened = openToken(token, secret);
    if ('problem' in opened) return reject(ctx, 401, PROBLEMS[opened.problem]);
    if (opened.documentId !== ctx.params.documentId) {
      return reject(ctx, 403, 'This token is for another article.');
    }
    const article = await getService(strapi, 'preview').article(opened);
    if (!article) throw new errors.NotFoundError('The draft does not exist any more.');
    ctx.type = 'json';
    ctx.body = `{"data":${article},"expiresAt":${JSON.stringify(opened.expiresAt)}}`;
  },
});
