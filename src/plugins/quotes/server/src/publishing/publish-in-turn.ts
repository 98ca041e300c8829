import type { RejectedArticle } from '../../../shared/contract';
import { runInTurn, queueDrained } from './transaction-queue';
import { PublishRejectedError } from './publish-rejected-error';

/** The rejected articles of each transaction that are not reported yet. */
const untold = new WeakMap<object, RejectedArticle[]>();

function remember(transaction: object, articles: RejectedArticle[]): RejectedArticle[] {
  const together = untold.get(transaction) ?? [];
  untold.set(transaction, together);
  together.push(...articles);
  return together;
}

/**
 * Runs publications of one transaction in turn and rejects them together, because an editor who publishes many articles
 * at once needs all that are not ready, and Strapi reports only the first error.
 * @throws PublishRejectedError with every rejected article among those that were waiting for their turn
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
