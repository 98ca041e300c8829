import type { Decision } from '../../../shared/contract';

/** Returns the attribution that the engine gives a speaker without a record: the fullest name that the text has. */
export const attributionOfEngine = (quote: {
  decision: Decision | null;
  named: string | null;
}): string | null => (quote.decision === 'unlisted' ? quote.named : null);
