import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const ADMIN_USER = 'admin::user';
const READER = 'plugin::users-permissions.user';

interface Account {
  password?: string | null;
}

interface AdminAuth {
  checkCredentials(input: { email: string; password: string }): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
  hashPassword(password: string): Promise<string>;
}

interface ReaderService {
  validatePassword(password: string, hash: string): Promise<boolean>;
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}

interface ReaderAuth {
  callback(ctx: Context, ...rest: unknown[]): Promise<unknown>;
}

const noPassword = () => randomBytes(24).toString('base64');

/** Makes a value at the first call, and returns it from then on. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

/**
 * Compares the password with one that no account has, if there is no account that Strapi would compare it with. A
 * comparison takes longer than all the rest: without it, the time of a rejected sign-in shows which accounts exist.
 */
function equalize(
  findAccount: (where: object) => Promise<Account | null>,
  compare: (password: string, hash: string) => Promise<boolean>,
  hashOfNoAccount: () => Promise<string>
) {
  return async (where: object, password: string): Promise<void> => {
    // Made before the account is looked for: the first sign-in takes longer, whatever it finds.
    const hash = await hashOfNoAccount();
    const account = await findAccount(where);
    if (!account?.password) await compare(password, hash);
  };
}

function find(strapi: Core.Strapi, uid: typeof ADMIN_USER | typeof READER) {
  return (where: object): Promise<Account | null> => strapi.db.query(uid).findOne({ where });
}

function equalizeAdmin(strapi: Core.Strapi): void {
  strapi.get('services').extend('admin::auth', (auth: AdminAuth) => {
    const compareAnyway = equalize(
      find(strapi, ADMIN_USER),
      auth.validatePassword,
      once(() => auth.hashPassword(noPassword()))
    );
    return {
      ...auth,
      async checkCredentials(input: { email: string; password: string }) {
        await compareAnyway({ email: input.email }, input.password);
        return auth.checkCredentials(input);
      },
    };
  });
}

function equalizeReaders(strapi: Core.Strapi): void {
  const service = () => strapi.service(READER) as unknown as ReaderService;
  const compareAnyway = equalize(
    find(strapi, READER),
    (password, hash) => service().validatePassword(password, hash),
    once(async () => (await service().ensureHashedPasswords({ password: noPassword() })).password)
  );

  strapi.get('controllers').extend('plugin::users-permissions.auth', (auth: ReaderAuth) => ({
    ...auth,
    async callback(ctx: Context, ...rest: unknown[]) {
      const { provider = 'local' } = ctx.params as { provider?: string };
      const { identifier, password } = (ctx.request.body ?? {}) as Record<string, unknown>;
      const isComplete = typeof identifier === 'string' && typeof password === 'string';
      if (provider === 'local' && isComplete && identifier && password) {
        const either = [{ email: identifier.toLowerCase() }, { username: identifier }];
        await compareAnyway({ provider, $or: either }, password);
      }
      return auth.callback(ctx, ...rest);
    },
  }));
}

/**
 * Lets every rejected sign-in compare one password: of admin users, and of readers by REST and GraphQL, whether the
 * account exists or not, has a password or none. Has to be called before the routes are made.
 */
export function equalizeComparisons(strapi: Core.Strapi): void {
  equalizeAdmin(strapi);
  if (strapi.plugin('users-permissions')) equalizeReaders(strapi);
}
