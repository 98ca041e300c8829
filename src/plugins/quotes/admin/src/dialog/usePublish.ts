import { useState } from 'react';
import type { BlockerCode, PreflightIssue } from '../../../shared/contract';
import { ARTICLE } from '../constants';
import { useEntryActions } from '../hooks/strapi';
import type { PieceKey } from '../services/quotes';

type Blocker = PreflightIssue<BlockerCode>;

/** The list in a refusal of the server: DESIGN section 5. */
function blockersOf(error: object): Blocker[] | null {
  const details = 'details' in error ? (error.details as { blockers?: Blocker[] } | null) : null;
  return details?.blockers?.length ? details.blockers : null;
}

/**
 * Publishes a piece as Strapi publishes an entry. The draft is saved by now, so nothing is sent along
 * with it. Where something came in between, the server's refusal says what.
 */
export function usePublish(piece: PieceKey, onPublished: () => void) {
  const { publish: publishEntry } = useEntryActions();
  const [isPublishing, setIsPublishing] = useState(false);
  const [refusal, setRefusal] = useState<Blocker[] | null>(null);

  const publish = async () => {
    setIsPublishing(true);
    try {
      const answer = await publishEntry(
        {
          collectionType: 'collection-types',
          model: ARTICLE,
          documentId: piece.documentId,
          params: { locale: piece.locale },
        },
        {}
      );
      if ('error' in answer) setRefusal(blockersOf(answer.error));
      else onPublished();
    } finally {
      setIsPublishing(false);
    }
  };

  return { publish, isPublishing, refusal };
}
