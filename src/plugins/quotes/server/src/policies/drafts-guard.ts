import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { requestsDrafts } from '../draft-visibility/requests-drafts';
import { getService } from '../get-service';

/**
 * Rejects (403) a request for drafts from a caller who may not read them. As a policy it runs after authentication. The
 * route guard puts it on every route of the content API. It reads the query from the request, because a policy's
 * context is a copy without Koa's getters.
 */
export default async function draftsGuard(
  { request, state }: Pick<Context, 'request' | 'state'>,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi }
): Promise<boolean> {
  if (!requestsDrafts(request.query)) return true;
  if (await getService(strapi, 'rights').canReadDrafts(state.auth)) return true;
  throw new errors.PolicyError('Drafts are private. Leave out the parameters that request them.');
}
