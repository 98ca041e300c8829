import { signIn } from './admin';
import { ARTICLE, OFFICIAL } from '../fixtures/newsroom';
import type { Booted } from '../servers/strapi';

/** The answer of a server. */
export interface Answer {
  what: string;
  status: number;
  /** The sentence of an error. */
  message?: string;
  retryAfter: string | null;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read what they need of it
  body: any;
}

interface Tokens {
  admin: string;
  content: string;
}

/** Tokens that every server on the database takes. */
export async function tokensFor(app: Booted): Promise<Tokens> {
  const { accessKey } = await app.strapi.service('admin::api-token').create({
    name: 'ways in',
    type: 'full-access',
    lifespan: null,
    description: '',
  });
  return { admin: await signIn(app, 'strapi-super-admin'), content: accessKey };
}

const MANAGER = '/content-manager/collection-types';
const PUBLISH_BY_GRAPHQL =
  'mutation ($id: ID!) { updateArticle(documentId: $id, data: {}) { documentId } }';

/** Lists the ways in which people and programs write to a newsroom, on one server. */
export function waysInto(url: string, { admin, content }: Tokens) {
  async function ask(
    what: string,
    method: string,
    path: string,
    token: string,
    sent: object
  ): Promise<Answer> {
    const response = await fetch(url + path, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(sent),
    });
    const text = await response.text();
    const body = text.startsWith('{') ? JSON.parse(text) : text;
    const [graphqlError] = body.errors ?? [];
    return {
      what,
      status: response.status,
      message: body.error?.message ?? graphqlError?.message,
      retryAfter: response.headers.get('Retry-After'),
      body,
    };
  }

  return {
    /** Edit and publish, as the admin's button does it. */
    publishInAdmin: (documentId: string, data: object = {}) =>
      ask('publish', 'POST', `${MANAGER}/${ARTICLE}/${documentId}/actions/publish`, admin, data),
    publishMany: (documentIds: string[]) =>
      ask('publish many', 'POST', `${MANAGER}/${ARTICLE}/actions/bulkPublish`, admin, {
        documentIds,
      }),
    publishByRest: (documentId: string) =>
      ask('publish by REST', 'PUT', `/api/articles/${documentId}`, content, { data: {} }),
    publishByGraphQL: (documentId: string) =>
      ask('publish by GraphQL', 'POST', '/graphql', content, {
        query: PUBLISH_BY_GRAPHQL,
        variables: { id: documentId },
      }),
    save: (documentId: string, data: object) =>
      ask('save', 'PUT', `${MANAGER}/${ARTICLE}/${documentId}`, admin, data),
    decide: (quoteId: string, decision: string, body: object = {}) =>
      ask(decision, 'POST', `/quotes/quotes/${quoteId}/${decision}`, admin, body),
    rename: (officialId: string, data: object) =>
      ask('rename', 'POST', `${MANAGER}/${OFFICIAL}/${officialId}/actions/publish`, admin, data),
  };
}

export type WaysIn = ReturnType<typeof waysInto>;
