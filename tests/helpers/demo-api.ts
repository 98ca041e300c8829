import type { Demo } from './demo';
import { ARTICLE, blocks, type Doc } from './desk';

const PASSWORD = 'Correct-horse-1';
const ARTICLES = `/content-manager/collection-types/${ARTICLE}`;

/** Writes to a running desk over its admin API, as whoever logs in to the demo. */
export async function demoApi(demo: Demo) {
  const send = async (method: string, path: string, body?: unknown, token?: string) => {
    const response = await fetch(`${demo.url}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text ? JSON.parse(text) : null) as Doc;
  };
  const { email, password } = demo;
  const { data: session } = await send('POST', '/admin/login', { email, password });
  const ask = (method: string, path: string, body?: unknown) =>
    send(method, path, body, session.token);

  return {
    ask,

    /** A new draft in English. */
    async article(title: string, paragraphs: string[], more: object = {}): Promise<Doc> {
      const { data } = await ask('POST', ARTICLES, {
        title,
        body: blocks(...paragraphs),
        dateline: { date: '2025-09-17' },
        ...more,
      });
      return data;
    },
    rewrite: ({ documentId }: Doc, paragraphs: string[]): Promise<Doc> =>
      ask('PUT', `${ARTICLES}/${documentId}`, { body: blocks(...paragraphs) }),
    publish: ({ documentId }: Doc): Promise<Doc> =>
      ask('POST', `${ARTICLES}/${documentId}/actions/publish`, {}),

    /** What readers see of a piece; null where it is not public. */
    async published({ documentId }: Doc): Promise<Doc | null> {
      const path = `/api/articles/${documentId}?populate[quotes][populate]=speaker`;
      const response = await fetch(`${demo.url}${path}`);
      if (response.status === 404) return null;
      return ((await response.json()) as Doc).data;
    },

    /** Takes a right from a role. */
    async withdraw(role: string, action: string): Promise<void> {
      const { data: roles } = await ask('GET', '/admin/roles');
      const { id } = roles.find(({ name }: Doc) => name === role);
      const { data } = await ask('GET', `/admin/roles/${id}/permissions`);
      const permissions = data
        .filter((permission: Doc) => permission.action !== action)
        .map(({ action: kept, subject, properties, conditions }: Doc) => ({
          action: kept,
          subject,
          properties,
          conditions,
        }));
      await ask('PUT', `/admin/roles/${id}/permissions`, { permissions });
    },

    /**
     * A new user of the admin.
     * @param role by its name ("Editor")
     * @returns the demo as this user logs in to it
     */
    async user(role: string): Promise<Demo> {
      const { data: roles } = await ask('GET', '/admin/roles');
      const { id } = roles.find(({ name }: Doc) => name === role);
      const who = { email: `${role.toLowerCase()}@desk.test`, firstname: 'Edda', lastname: role };
      const { data } = await ask('POST', '/admin/users', { ...who, roles: [id] });
      const { registrationToken } = data;
      const userInfo = { firstname: 'Edda', lastname: role, password: PASSWORD };
      await send('POST', '/admin/register', { registrationToken, userInfo });
      return { ...demo, email: who.email, password: PASSWORD };
    },
  };
}

export type DemoApi = Awaited<ReturnType<typeof demoApi>>;
