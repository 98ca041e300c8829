import { useState } from 'react';
import { ARTICLE } from '../constants';
import type { DocumentActionDescription, DocumentActionProps } from '../hooks/strapi';
import { useContentLocale } from '../hooks/strapi';
import { openPreflight } from './preflightTarget';
import { useCanPublishArticle } from './useCanPublishArticle';
import { usePublishShortcut } from './usePublishShortcut';
import { useSaveDraft } from './useSaveDraft';

type PublishArticle = Pick<DocumentActionDescription, 'disabled' | 'loading' | 'onClick'>;

/**
 * Saves the draft and opens the preflight, because the preflight reads the saved draft: only what the dialog has shown is
 * published.
 */
export function usePublishArticle(props: DocumentActionProps): PublishArticle {
  const [isSaving, setIsSaving] = useState(false);
  const locale = useContentLocale();
  const saveDraft = useSaveDraft(props);
  const canPublish = useCanPublishArticle(props);

  const begin = async () => {
    setIsSaving(true);
    try {
      const documentId = await saveDraft();
      if (documentId) openPreflight({ documentId, locale });
    } finally {
      setIsSaving(false);
    }
  };
  usePublishShortcut(begin, props.model === ARTICLE && canPublish && !isSaving);

  return {
    disabled: !canPublish,
    loading: isSaving,
    // `true` tells Strapi that there is no dialog of its own to open.
    onClick: async () => {
      await begin();
      return true;
    },
  };
}
