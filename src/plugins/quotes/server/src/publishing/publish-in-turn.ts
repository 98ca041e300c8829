import type { RejectedArticle } from '../../../shared/contract';
import { runInTurn, queueDrained } from './transaction-queue';
import { PublishRejectedError } from './publish-rejected-error';

/** The pieces of each transaction that were refused and not told of yet. */
const untold = new WeakMap<object, RejectedArticle[]>();

function remember(transaction: object, articles: RejectedArticle[]): RejectedArticle[] {
  const together = untold.get(transaction) ?? [];
  untold.set(transaction, together);
  together.push(...articles);
  return together;
}

/**
 * Runs publications of one transaction in turn, and refuses them together: whoever publishes many pieces at once wants
 * to know all that are not ready, and Strapi tells the first error alone.
 * @throws PublishRefusedError with every refused piece among those that were waiting for their turn
 */
export async function publishInTurn<T>(transaction: object, publish: () => Promise<T>): Promise<T> {
  const rejected: { together?: RejectedArticle[] } = {};
  const attempt = async () => {
    try {
      return await publish();
    } catch (error) {
      if (error instanceof PublishRejectedError) {
        rejected.together = remember(transaction, error.articles);
      }
      throw error;
    }
  };

  try {
    return await runInTurn(transaction, attempt);
  } catch (error) {
    if (!rejected.together) throw error;
    await queueDrained(transaction);
    untold.delete(transaction);
    throw new PublishRejectedError(rejected.together);
  }
}
