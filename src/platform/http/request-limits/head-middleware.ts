import { rm } from 'node:fs/promises';
import type { Context, Next } from 'koa';
import { checkAddress } from './check-address';
import { isRejectedValue, rejectedValue } from '../../database/errors/rejected-values';

type Files = Record<string, { filepath: string } | { filepath: string }[]>;

/** Strapi deletes only the temporary files that it knows by name; any others would fill the disk. */
async function removeFiles({ request }: Context): Promise<void> {
  const files = Object.values((request as { files?: Files }).files ?? {}).flat();
  await Promise.all(files.map(({ filepath }) => rm(filepath, { force: true })));
}

/**
 * Rejects hostile addresses before the body is read, answers for values that the database rejected, and leaves no
 * temporary file behind. It runs inside `strapi::errors`, which writes its errors.
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
