import { forbidden, notFound, previewAnswer, unauthorized } from './responses';
import { objectOf, reference, type Paths } from './types';

/** The token that an editor's preview comes with. */
export const PREVIEW_TOKEN = {
  PreviewToken: {
    type: 'http',
    scheme: 'bearer',
    description:
      'The `token` that the preview page was opened with. It opens one draft, for a while.',
  },
};

/** What is not public yet, for whoever has its token. */
export const previewPaths = (): Paths => ({
  '/previews/{documentId}': {
    get: {
      operationId: 'getPreview',
      summary: 'A draft as the piece that it would be',
      description:
        'The same as `/pieces/{slug}` would answer, were the draft published now. Show it to nobody but whoever came with the token.',
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
          description: 'The token, where it cannot be sent as a bearer token.',
          schema: { type: 'string' },
        },
      ],
      responses: {
        ...previewAnswer(
          objectOf({
            data: reference('Piece'),
            expiresAt: {
              type: 'string',
              format: 'date-time',
              description: 'Until when the token opens it.',
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
