import { Flex, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { QuoteView } from '../../../shared/contract';
import { isCounted } from '../../../shared/pending';
import { useTranslate } from '../hooks/useTranslate';
import { SUMMARY_ID } from '../utils/elements';

interface PendingCountProps {
  quotes: QuoteView[];
  /** In the drawer: focus goes to the list there. */
  isInDrawer?: boolean;
}

/** Counts the quotes to check in one line, which receives the focus after the last review. */
export function PendingCount({ quotes, isInDrawer = false }: PendingCountProps) {
  const t = useTranslate();
  const pending = quotes.filter(({ reviewed }) => !reviewed).length;
  const all = quotes.filter(isCounted).length;
  const isDone = pending === 0;
  // They count as reviewed, but they block publication.
  const inOtherArticles = quotes.filter(({ otherSpeaker }) => otherSpeaker !== null).length;

  return (
    <Flex id={isInDrawer ? undefined : SUMMARY_ID} tabIndex={-1} gap={2} alignItems="center">
      {isDone && inOtherArticles === 0 ? (
        <CheckCircle fill="success600" aria-hidden />
      ) : (
        <WarningCircle fill="warning600" aria-hidden />
      )}
      <Flex direction="column" alignItems="flex-start">
        <Typography variant="omega" fontWeight="bold" textColor="neutral800">
          {isDone ? t('panel.all-reviewed', { all }) : t('panel.pending', { pending, all })}
        </Typography>
        {inOtherArticles > 0 && (
          <Typography variant="pi" textColor="danger700">
            {t('panel.in-other-articles', { count: inOtherArticles })}
          </Typography>
        )}
      </Flex>
    </Flex>
  );
}
