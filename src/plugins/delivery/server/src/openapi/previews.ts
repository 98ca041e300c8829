import { forbidden, notFound, previewAnswer, unauthorized } from './responses';
import { objectOf, reference, type Paths } from './types';

/** The token of an editor's preview. */
export const PREVIEW_TOKEN = {
  PreviewToken: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The `token` that the preview page was opened with. It gives access to one draft, for a limited time.',
  },
};

/** The route that answers drafts, to requests that have a token. */
export const previewPaths = (): Paths => ({
  '/previews/articles/{documentId}': {
    get: {
      operationId: 'getArticlePreview',
      summary: 'Get a draft as its page would be',
      description:
        'Answers what `/pages/articles/{slug}` would if the draft were published now. Drafts are private: show the answer only to the user who came with the token.',
      tags: ['Pages'],
      security: [{ PreviewToken: [] }],
      parameters: [
        {
          name: 'documentId',
          in: 'path',
          required: true,
          description: 'The `documentId` that the preview page was opened with.',
          schema: { type: 'string' },
        },
        {
          name: 'token',
          in: 'query',
          required: false,
          description: 'The token, if it cannot be sent as a bearer token.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        ...previewAnswer(
          objectOf({
            data: reference('ArticlePage'),
            expiresAt: {
              type: 'string',
              format: 'date-time',
              description: 'When the token expires.',
            },
          })
        ),
        ...unauthorized,
        ...forbidden,
        ...notFound,
      },
    },
  },
});
