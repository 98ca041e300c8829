import type { Demo } from './demo';

export const ARTICLE_PATH = '/content-manager/collection-types/api::article.article';
const PASSWORD = 'Correct-horse-1';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the answers depend on what was asked for
type Answer = any;

/** The admin API of a running demo, as one of its users. */
export interface DemoApi {
  get(path: string): Promise<Answer>;
  post(path: string, body?: object): Promise<Answer>;
  put(path: string, body: object): Promise<Answer>;
}

export async function demoApi(
  { url }: Pick<Demo, 'url'>,
  user: { email: string; password: string }
): Promise<DemoApi> {
  async function send(method: string, path: string, body?: object, token?: string) {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return text ? JSON.parse(text) : null;
  }
  const { data } = await send('POST', '/admin/login', user);
  return {
    get: (path) => send('GET', path, undefined, data.token),
    post: (path, body = {}) => send('POST', path, body, data.token),
    put: (path, body) => send('PUT', path, body, data.token),
  };
}

/** A draft of these paragraphs; gives its documentId. */
export async function createDraft(
  api: DemoApi,
  title: string,
  paragraphs: string[]
): Promise<string> {
  const body = paragraphs.map((text) => ({
    type: 'paragraph',
    children: [{ type: 'text', text }],
  }));
  const { data } = await api.post(`${ARTICLE_PATH}?locale=en`, { title, body });
  return data.documentId;
}

/** A new user of the admin with a role, by its name ("Editor"), who can log in. */
export async function createUser(
  api: DemoApi,
  role: string
): Promise<{ email: string; password: string }> {
  const { data: roles } = await api.get('/admin/roles');
  const { id } = roles.find(({ name }: { name: string }) => name === role);
  const email = `${role.toLowerCase().replace(/\W+/g, '-')}@desk.example`;
  const { data } = await api.post('/admin/users', {
    firstname: 'Edda',
    lastname: role,
    email,
    roles: [id],
  });
  const { registrationToken } = data;
  const userInfo = { firstname: 'Edda', lastname: role, password: PASSWORD };
  await api.post('/admin/register', { userInfo, registrationToken });
  return { email, password: PASSWORD };
}

/** A role of its own with these actions on articles and of the plugin. */
export async function createRole(
  api: DemoApi,
  name: string,
  { article, plugin }: { article: string[]; plugin: string[] }
): Promise<void> {
  const { data: role } = await api.post('/admin/roles', { name, description: '' });
  const { data: all } = await api.get('/admin/permissions');
  const known = all.sections.collectionTypes.subjects.find(
    ({ uid }: { uid: string }) => uid === 'api::article.article'
  );
  const fields = known.properties.flatMap(({ value, children }: Answer) =>
    value === 'fields' ? children.map((child: Answer) => child.value) : []
  );
  const permissions = [
    ...article.map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: 'api::article.article',
      conditions: [],
      properties: { fields, locales: ['en', 'be', 'ru'] },
    })),
    ...plugin.map((action) => ({
      action: `plugin::quotes.${action}`,
      subject: null,
      conditions: [],
      properties: {},
    })),
  ];
  await api.put(`/admin/roles/${role.id}/permissions`, { permissions });
}
