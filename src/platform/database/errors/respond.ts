import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { addToApollo } from '../../graphql/add-apollo-plugin';
import { RETRY_AFTER, SENTENCES, type Trouble } from './classify';
import { seenTrouble, troubleOf } from './track';

const NAME = 'ServiceUnavailableError';
const GRAPHQL_CODE = 'SERVICE_UNAVAILABLE';

/** The answer to a request: 503, in the shape of Strapi's errors. */
export function answer(ctx: Context, trouble: Trouble): void {
  ctx.status = 503;
  ctx.set('Retry-After', String(RETRY_AFTER[trouble]));
  ctx.set('Cache-Control', 'no-store');
  ctx.body = {
    data: null,
    error: { status: 503, name: NAME, message: SENTENCES[trouble], details: { reason: trouble } },
  };
}

interface GraphQLFailure {
  message: string;
  extensions?: Record<string, unknown>;
}

interface GraphQLResponse {
  errors?: readonly { originalError?: unknown }[];
  response: { body: { kind: string; singleResult?: { errors?: GraphQLFailure[] } } };
}

/** What GraphQL says of an error. */
function toldOf(error: GraphQLFailure, trouble: Trouble | null): GraphQLFailure {
  if (!trouble) return error;
  const message = SENTENCES[trouble];
  const told = { name: NAME, message, details: { reason: trouble } };
  return { ...error, message, extensions: { code: GRAPHQL_CODE, error: told } };
}

/** The same in answers of GraphQL. Has to be called before its server starts. */
export function answerGraphQL(strapi: Core.Strapi): void {
  const plugin = {
    async requestDidStart() {
      return {
        async willSendResponse({ errors = [], response: { body } }: GraphQLResponse) {
          const told = body.singleResult?.errors;
          if (!told) return;
          body.singleResult!.errors = told.map((error, i) =>
            toldOf(error, troubleOf(errors[i]?.originalError) ?? seenTrouble())
          );
        },
      };
    },
  };
  addToApollo(strapi, plugin);
}
