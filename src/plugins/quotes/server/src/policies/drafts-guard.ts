import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { requestsDrafts } from '../draft-visibility/requests-drafts';
import { getService } from '../get-service';

/**
 * Refuses (403) a request that asks for drafts from whoever may not read them. As a policy it runs after
 * authentication. The route guard puts it on every route of the content API. The query is read from the request: a
 * policy's context is a copy without the getters of Koa's.
 */
export default async function draftsGuard(
  { request, state }: Pick<Context, 'request' | 'state'>,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi }
): Promise<boolean> {
  if (!requestsDrafts(request.query)) return true;
  if (await getService(strapi, 'rights').canReadDrafts(state.auth)) return true;
  throw new errors.PolicyError('Drafts are not public. Leave out what asks for them.');
}
