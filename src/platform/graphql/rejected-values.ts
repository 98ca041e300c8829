import type { Core } from '@strapi/strapi';
import type { GraphQLError } from 'graphql';
import { addToApollo } from './add-apollo-plugin';
import { isRejectedValue, rejectedValue } from '../database/errors/rejected-values';

const UNEXPECTED = 'INTERNAL_SERVER_ERROR';

interface FormattedError {
  extensions?: { code?: string; error?: unknown; stacktrace?: unknown };
}

/** The parts of Apollo's requests. */
interface Answering {
  response: { body: { kind: string; singleResult?: { errors?: FormattedError[] } } };
}

/** Errors still have what they were made of: that is what Strapi's own formatting goes by. */
function nameRejections(errors: readonly GraphQLError[]): void {
  for (const error of errors) {
    if (!isRejectedValue(error.originalError)) continue;
    Object.assign(error, { originalError: rejectedValue() });
  }
}

/** Strapi calls an unexpected error so, and adds what the database or a library said of it: that stays in the log. */
function hideUnexpected({ response: { body } }: Answering): void {
  for (const { extensions } of body.singleResult?.errors ?? []) {
    if (extensions?.code !== UNEXPECTED) continue;
    delete extensions.error;
  }
}

/** Keeps GraphQL's errors as short as those of REST. Has to be called before the GraphQL server starts. */
export function limitGraphQLAnswers(strapi: Core.Strapi): void {
  if (!strapi.plugin('graphql')) return;
  const plugin = {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors }: { errors: readonly GraphQLError[] }) =>
        nameRejections(errors),
      willSendResponse: async (request: Answering) => hideUnexpected(request),
    }),
  };
  addToApollo(strapi, plugin, {
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
  });
}
