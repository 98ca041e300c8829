import type { Core } from '@strapi/strapi';
import { validateYupSchema, yup } from '@strapi/utils';
import type { Context } from 'koa';
import { runInBackground } from './background';

type Action = (ctx: Context, ...rest: unknown[]) => unknown;

interface ReaderAuth {
  forgotPassword: Action;
  sendEmailConfirmation: Action;
}

interface AdminAuth {
  forgotPassword(input: { email: string }): Promise<unknown>;
}

/** As Strapi checks them: what is wrong with an address may be answered, it does not depend on an account. */
const email = yup.string().email().required();
const checkForgotPassword = validateYupSchema(yup.object({ email }).noUnknown());
const checkConfirmation = validateYupSchema(yup.object({ email }));

/** Copies of a request what an action reads of it: the request itself is answered and gone. */
function detached({ request, state }: Context): Context {
  const copy = { request: { body: request.body }, state, send: () => undefined };
  return copy as unknown as Context;
}

function answerReaders(strapi: Core.Strapi): void {
  strapi.get('controllers').extend('plugin::users-permissions.auth', (auth: ReaderAuth) => ({
    ...auth,

    async forgotPassword(ctx: Context) {
      await checkForgotPassword(ctx.request.body);
      const copy = detached(ctx);
      runInBackground(strapi, 'A reader requested a new password', () => auth.forgotPassword(copy));
      ctx.body = { ok: true };
    },

    async sendEmailConfirmation(ctx: Context) {
      const { email: address } = await checkConfirmation(ctx.request.body);
      const copy = detached(ctx);
      runInBackground(strapi, 'A reader requested the confirmation of an address', () =>
        auth.sendEmailConfirmation(copy)
      );
      ctx.body = { email: address, sent: true };
    },
  }));
}

/** Strapi does not wait for this one, but lets some of its errors end the process. */
function answerAdmin(strapi: Core.Strapi): void {
  strapi.get('services').extend('admin::auth', (auth: AdminAuth) => ({
    ...auth,
    async forgotPassword(input: { email: string }) {
      runInBackground(strapi, 'A user of the admin requested a new password', () =>
        auth.forgotPassword(input)
      );
    },
  }));
}

/**
 * Answers requests for an e-mail before it looks for an account: known or unknown, blocked or confirmed, with a mail
 * server or without, the answer and its time are the same. Failures are in the log. Has to be called before the routes
 * are made.
 */
export function answerBeforeMail(strapi: Core.Strapi): void {
  answerAdmin(strapi);
  if (strapi.plugin('users-permissions')) answerReaders(strapi);
}
