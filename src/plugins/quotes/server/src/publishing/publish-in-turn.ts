import type { RefusedPiece } from '../../../shared/contract';
import { inTurn, turnsTaken } from './transaction-queue';
import { PublishRefusedError } from './publish-rejected-error';

/** The pieces of each transaction that were refused and not told of yet. */
const untold = new WeakMap<object, RefusedPiece[]>();

function remember(transaction: object, pieces: RefusedPiece[]): RefusedPiece[] {
  const together = untold.get(transaction) ?? [];
  untold.set(transaction, together);
  together.push(...pieces);
  return together;
}

/**
 * Runs publications of one transaction in turn, and refuses them together: whoever publishes many pieces at once wants
 * to know all that are not ready, and Strapi tells the first error alone.
 * @throws PublishRefusedError with every refused piece among those that were waiting for their turn
 */
export async function publishInTurn<T>(transaction: object, publish: () => Promise<T>): Promise<T> {
  const refused: { together?: RefusedPiece[] } = {};
  const attempt = async () => {
    try {
      return await publish();
    } catch (error) {
      if (error instanceof PublishRefusedError) {
        refused.together = remember(transaction, error.pieces);
      }
      throw error;
    }
  };

  try {
    return await inTurn(transaction, attempt);
  } catch (error) {
    if (!refused.together) throw error;
    await turnsTaken(transaction);
    untold.delete(transaction);
    throw new PublishRefusedError(refused.together);
  }
}
