import { http, HttpResponse, type HttpResponseResolver, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';

/** Matches a path as it is: the colons of a content type would be parameters. */
const address = (path: string) =>
  new RegExp(`^http://localhost${path.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')}$`);

/** Answers what Strapi itself requests around the components. */
const OF_STRAPI = {
  '/admin/ai-feature-config': { data: {} },
  '/content-manager/content-types/api::article.article/configuration': {
    data: {
      contentType: { settings: {}, metadatas: {}, layouts: { edit: [], list: [] } },
      components: {},
    },
  },
  '/content-manager/init': { data: { components: [], contentTypes: [], fieldSizes: {} } },
};

/** Answers the admin: a test says what each route answers, and any other request fails the test. */
export const server = setupServer(
  ...Object.entries(OF_STRAPI).map(([path, answer]) =>
    http.get(address(path), () => HttpResponse.json(answer))
  )
);

type Answer = JsonBodyType | HttpResponseResolver;

const toResolver = (answer: Answer): HttpResponseResolver =>
  typeof answer === 'function' ? (answer as HttpResponseResolver) : () => HttpResponse.json(answer);

/** Answers GET requests to a path. */
export const onGet = (path: string, answer: Answer) =>
  server.use(http.get(address(path), toResolver(answer)));

/** Answers POST requests to a path, and collects their bodies. */
export function onPost(path: string, answer: Answer): unknown[] {
  const bodies: unknown[] = [];
  const respond = toResolver(answer);
  server.use(
    http.post(address(path), async (info) => {
      bodies.push(await info.request.clone().json());
      return respond(info);
    })
  );
  return bodies;
}

/** Creates an error as Strapi sends it. */
export const failure = (status: number, message: string, name = 'ApplicationError', details = {}) =>
  HttpResponse.json({ data: null, error: { status, name, message, details } }, { status });

/** Creates the failure of a request that does not reach the server. */
export const noConnection = () => HttpResponse.error();
