import { signIn } from '../http/admin';
import type { Booted } from '../servers/strapi';

/** Every kind of caller, in the order of the columns of docs/access.md. */
export const CALLERS = [
  'visitor',
  'reader',
  'token',
  'token, drafts',
  'token, full',
  'Author',
  'Editor',
  'Super Admin',
] as const;

export type Caller = (typeof CALLERS)[number];

/** The `Authorization` header of each caller; none for the visitor. */
export type Credentials = Record<Caller, string | undefined>;

/** The callers that must not see the newsroom's private data: all but the users of the admin. */
export const OUTSIDE = CALLERS.slice(0, 5);

/** The first name of every admin user, and part of their addresses: to be found nowhere outside. */
export const STAFF = 'Qwlma';

const READ = [
  ...['article', 'agreement', 'official', 'quote'].flatMap((type) => [
    `api::${type}.${type}.find`,
    `api::${type}.${type}.findOne`,
  ]),
  ...['articles', 'officials', 'agreements'].flatMap((pages) => [
    `plugin::delivery.${pages}.find`,
    `plugin::delivery.${pages}.findOne`,
  ]),
  'plugin::delivery.quotes.find',
];
const DRAFTS = 'plugin::quotes.drafts.read';

async function token({ strapi }: Booted, name: string, permissions?: string[]): Promise<string> {
  const { accessKey } = await strapi.service('admin::api-token').create({
    name,
    description: '',
    lifespan: null,
    ...(permissions ? { type: 'custom', permissions } : { type: 'full-access' }),
  });
  return `Bearer ${accessKey}`;
}

/** A reader of the site, signed in as the sites of front ends let one sign in. */
async function reader({ strapi, request }: Booted): Promise<string> {
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const account = {
    username: 'reader',
    email: 'reader@readers.test',
    password: 'Correct-horse-1',
  };
  await strapi
    .plugin('users-permissions')
    .service('user')
    .add({ ...account, provider: 'local', confirmed: true, role: role.id });
  const { body } = await request
    .post('/api/auth/local')
    .send({ identifier: account.email, password: account.password });
  return `Bearer ${body.jwt}`;
}

export async function signInAll(app: Booted): Promise<Credentials> {
  const admin = async (role: string) => `Bearer ${await signIn(app, role, STAFF)}`;
  return {
    visitor: undefined,
    reader: await reader(app),
    token: await token(app, 'published', READ),
    'token, drafts': await token(app, 'drafts', [...READ, DRAFTS]),
    'token, full': await token(app, 'full'),
    Author: await admin('strapi-author'),
    Editor: await admin('strapi-editor'),
    'Super Admin': await admin('strapi-super-admin'),
  };
}
