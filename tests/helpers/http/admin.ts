import type { Booted } from '../servers/strapi';

const PASSWORD = 'Correct-horse-1';

/**
 * Creates a user of the admin, with the role as last name.
 * @param role code of the role ("strapi-editor")
 * @returns the token for requests
 */
export async function signIn(
  { strapi, request }: Booted,
  role: string,
  firstname = 'Edda'
): Promise<string> {
  const { id } = await strapi.service('admin::role').findOne({ code: role });
  const email = `${firstname.toLowerCase()}.${role}@desk.test`;
  await strapi.service('admin::user').create({
    firstname,
    lastname: role,
    email,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  return logIn({ request }, email);
}

/** Signs a user of `signIn` in again. */
export async function logIn({ request }: Pick<Booted, 'request'>, email: string): Promise<string> {
  const { body } = await request.post('/admin/login').send({ email, password: PASSWORD });
  return body.data.token;
}
