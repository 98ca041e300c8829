import { useEffect } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';
import { ARTICLE } from '../constants';
import { useContentLocale, useEntryForm } from '../hooks/strapi';
import type { ArticleQuotes } from '../hooks/useArticleQuotes';
import { useTranslate } from '../hooks/useTranslate';
import { announceDiscard } from '../local-copy/save-events';
import { useReloadArticleMutation } from '../api/reviewApi';
import type { ArticleKey } from '../api/types';

interface PanelNoticesProps {
  article: Partial<ArticleKey>;
  quotes: ArticleQuotes;
}

/** Says if the list is ahead of the saved draft, or behind what another user has saved. */
export function PanelNotices({ article: { documentId }, quotes }: PanelNoticesProps) {
  const t = useTranslate();
  const { modified } = useEntryForm();
  const [reload] = useReloadArticleMutation();
  const locale = useContentLocale();
  const loadTheirs = (id: string) => {
    announceDiscard({ model: ARTICLE, documentId: id, locale });
    void reload(id);
  };
  const { isOutdated, isUnsaved } = quotes;

  // Without unsaved changes the form reloads at once, because nothing can be lost.
  const reloads = isOutdated && !modified;
  useEffect(() => {
    if (reloads && documentId) void reload(documentId);
  }, [reloads, documentId, reload]);

  if (isOutdated && modified && documentId) {
    return (
      <Flex
        role="alert"
        gap={2}
        padding={3}
        alignItems="flex-start"
        hasRadius
        background="warning100"
        borderColor="warning200"
      >
        <WarningCircle fill="warning600" aria-hidden width="1.6rem" height="1.6rem" />
        <Flex direction="column" alignItems="flex-start" gap={2} flex="1">
          <Typography textColor="neutral800">{t('outdated.note')}</Typography>
          <Button size="S" variant="tertiary" onClick={() => loadTheirs(documentId)}>
            {t('outdated.reload')}
          </Button>
        </Flex>
      </Flex>
    );
  }
  if (!isUnsaved) return null;
  return (
    <Flex gap={2} alignItems="center">
      <Information
        fill="neutral600"
        aria-hidden
        width="1.2rem"
        height="1.2rem"
        style={{ flexShrink: 0 }}
      />
      <Typography variant="pi" textColor="neutral600">
        {t(documentId ? 'panel.unsaved' : 'panel.never-saved')}
      </Typography>
    </Flex>
  );
}
