import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { addToApollo } from '../../graphql/add-apollo-plugin';
import { RETRY_AFTER, SENTENCES, type DatabaseErrorKind } from './classify';
import { seenError, classifyError } from './track';

const NAME = 'ServiceUnavailableError';
const GRAPHQL_CODE = 'SERVICE_UNAVAILABLE';

/** The answer to a request: 503, in the shape of Strapi's errors. */
export function answer(ctx: Context, databaseError: DatabaseErrorKind): void {
  ctx.status = 503;
  ctx.set('Retry-After', String(RETRY_AFTER[databaseError]));
  ctx.set('Cache-Control', 'no-store');
  ctx.body = {
    data: null,
    error: {
      status: 503,
      name: NAME,
      message: SENTENCES[databaseError],
      details: { reason: databaseError },
    },
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

/** The parts of a GraphQL error. */
function announcedBy(
  error: GraphQLFailure,
  databaseError: DatabaseErrorKind | null
): GraphQLFailure {
  if (!databaseError) return error;
  const message = SENTENCES[databaseError];
  const notified = { name: NAME, message, details: { reason: databaseError } };
  return { ...error, message, extensions: { code: GRAPHQL_CODE, error: notified } };
}

/** Does the same in answers of GraphQL. Has to be called before its server starts. */
export function answerGraphQL(strapi: Core.Strapi): void {
  const plugin = {
    async requestDidStart() {
      return {
        async willSendResponse({ errors = [], response: { body } }: GraphQLResponse) {
          const notified = body.singleResult?.errors;
          if (!notified) return;
          body.singleResult!.errors = notified.map((error, i) =>
            announcedBy(error, classifyError(errors[i]?.originalError) ?? seenError())
          );
        },
      };
    },
  };
  addToApollo(strapi, plugin);
}
