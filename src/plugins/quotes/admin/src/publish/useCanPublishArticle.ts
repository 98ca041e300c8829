import { useDocumentRBAC } from '@strapi/strapi/admin';
import { useMatch } from 'react-router-dom';
import { ARTICLE } from '../constants';
import type { DocumentActionProps } from '../hooks/strapi';
import { useContentLocale, useEntryForm } from '../hooks/strapi';
import { useGetPreflightQuery } from '../api/reviewApi';
import { changesAnything } from '../utils/publication-set';

const CLONE_PATH = '/content-manager/:collectionType/:slug/clone/:origin';

/**
 * Tells if Publish is enabled: by Strapi's own rules, and by the preflight where a published article is unchanged but its
 * quotes may have been reviewed.
 */
export function useCanPublishArticle({ model, activeTab, document, meta }: DocumentActionProps) {
  const locale = useContentLocale();
  const { modified, isSubmitting } = useEntryForm();
  const canPublish = useDocumentRBAC('Quotes', (rbac) => rbac.canPublish) === true;
  const isCloning = useMatch(CLONE_PATH) !== null;

  const documentId = document?.documentId;
  const isPublished =
    document?.status !== 'modified' &&
    meta?.availableStatus.some(({ publishedAt }) => publishedAt !== null) === true;
  const isReviewedByRecord = modified || !documentId || !isPublished;
  const { data: preflight } = useGetPreflightQuery(
    { documentId: documentId ?? '', locale },
    { skip: model !== ARTICLE || !canPublish || isReviewedByRecord }
  );

  if (!canPublish || isCloning || isSubmitting || activeTab === 'published') return false;
  if (modified) return true;
  if (!documentId) return false;
  return !isPublished || (preflight !== undefined && changesAnything(preflight));
}
