import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import { checkAddress } from '../platform/http/request-limits/check-address';
import { isRejectedValue, rejectedValue } from '../platform/database/errors/rejected-values';

type Files = Record<string, { filepath: string } | { filepath: string }[]>;

/** Strapi takes away those that it knows by name; anybody could fill the disk with others. */
async function removeFiles({ request }: Context): Promise<void> {
  const files = Object.values((request as { files?: Files }).files ?? {}).flat();
  await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
}

/**
 * Before the body is read: refuses addresses that nobody means well with, answers for values that the database has
 * refused, and leaves no file behind. It stands behind `strapi::errors`, which writes its refusals.
 */
export default () =>
  async (ctx: Context, next: Next): Promise<void> => {
    checkAddress(ctx);
    try {
      await next();
    } catch (error) {
      throw isRejectedValue(error) ? rejectedValue() : error;
    } finally {
      await removeFiles(ctx);
    }
  };
