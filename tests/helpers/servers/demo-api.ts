import { blocks } from '../fixtures/newsroom';
import type { Demo } from './demo';

const ARTICLES = '/content-manager/collection-types/api::article.article';
const PASSWORD = 'Correct-horse-1';

interface Saved {
  documentId: string;
  locale: string;
}

interface Login {
  email: string;
  password: string;
}

interface Permission {
  action: string;
  subject?: string;
  conditions?: string[];
  properties?: { fields: string[]; locales: string[] };
}

interface PublicArticle {
  title: string;
  quotes: { text: string; speaker: { name: string } | null }[];
}

type Method = 'GET' | 'POST' | 'PUT';

/** Writes to a running demo through the API of its admin, as the admin's forms do. */
export async function demoApi({ url, email, password }: Demo) {
  async function call<Answer>(method: Method, path: string, body?: object, token?: string) {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${text}`);
    return (JSON.parse(text) as { data: Answer }).data;
  }
  const { token } = await call<{ token: string }>('POST', '/admin/login', { email, password });

  async function roleOf(wanted: string): Promise<{ id: number }> {
    const roles = await call<{ id: number; name: string }[]>(
      'GET',
      '/admin/roles',
      undefined,
      token
    );
    const role = roles.find(({ name }) => name === wanted);
    if (!role) throw new Error(`There is no role "${wanted}".`);
    return role;
  }

  /** Creates a user who can log in, with a role. */
  async function addUser(name: string, role: number): Promise<Login> {
    const login = {
      email: `${name.toLowerCase().replace(/\W+/g, '-')}@desk.test`,
      password: PASSWORD,
    };
    const { registrationToken } = await call<{ registrationToken: string }>(
      'POST',
      '/admin/users',
      { firstname: name, email: login.email, roles: [role] },
      token
    );
    const userInfo = { firstname: name, password: PASSWORD };
    await call('POST', '/admin/register', { registrationToken, userInfo });
    return login;
  }

  return {
    get: <Answer>(path: string) => call<Answer>('GET', path, undefined, token),
    post: <Answer>(path: string, body: object = {}) => call<Answer>('POST', path, body, token),
    put: <Answer>(path: string, body: object) => call<Answer>('PUT', path, body, token),

    /** Paragraphs as a draft. */
    article: (title: string, paragraphs: string[], data: object = {}, locale = 'en') =>
      call<Saved>(
        'POST',
        `${ARTICLES}?locale=${locale}`,
        { title, body: blocks(...paragraphs), dateline: { date: '2025-09-17' }, ...data },
        token
      ),

    rewrite: ({ documentId, locale }: Saved, paragraphs: string[]) =>
      call<Saved>(
        'PUT',
        `${ARTICLES}/${documentId}?locale=${locale}`,
        { body: blocks(...paragraphs) },
        token
      ),

    publish: ({ documentId, locale }: Saved) =>
      call<Saved>('POST', `${ARTICLES}/${documentId}/actions/publish?locale=${locale}`, {}, token),

    /** Reads what readers see of an article; null if it is not public. */
    async published({ documentId }: Saved): Promise<PublicArticle | null> {
      const path = `/api/articles/${documentId}?populate[quotes][populate]=speaker`;
      const response = await fetch(`${url}${path}`);
      if (response.status === 404) return null;
      return ((await response.json()) as { data: PublicArticle }).data;
    },

    /** Takes a right from a role that Strapi brings. */
    async withdraw(roleName: string, action: string): Promise<void> {
      const { id } = await roleOf(roleName);
      const path = `/admin/roles/${id}/permissions`;
      const all = await call<Permission[]>('GET', path, undefined, token);
      const permissions = all
        .filter((permission) => permission.action !== action)
        .map(({ action: kept, subject, properties, conditions }) => ({
          action: kept,
          subject,
          properties,
          conditions,
        }));
      await call('PUT', path, { permissions }, token);
    },

    /** Creates a user whose role has these rights and no others. */
    async user(name: string, permissions: Permission[]): Promise<Login> {
      const role = await call<{ id: number }>('POST', '/admin/roles', { name }, token);
      const rights = permissions.map((right) => ({ conditions: [], properties: {}, ...right }));
      await call('PUT', `/admin/roles/${role.id}/permissions`, { permissions: rights }, token);
      return addUser(name, role.id);
    },

    /** Creates a user with one of Strapi's own roles ("Editor"), named after it. */
    async userOf(roleName: string): Promise<Login> {
      return addUser(roleName, (await roleOf(roleName)).id);
    },
  };
}

export type DemoApi = Awaited<ReturnType<typeof demoApi>>;
