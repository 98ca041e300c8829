import type { Context } from 'koa';
import { ReviewConflictError } from '../review/conflict';

/** Carries out a review, and answers 409 if another user was first. */
export async function answerConflict(ctx: Context, review: () => Promise<void>): Promise<void> {
  try {
    await review();
  } catch (error) {
    if (!(error instanceof ReviewConflictError)) throw error;
    ctx.conflict(error.message, error.details);
  }
}
