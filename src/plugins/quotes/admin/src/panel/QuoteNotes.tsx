import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { QuoteView } from '../../../shared/contract';
import type { ReviewAction } from '../review/useReviewActions';
import { useTranslate } from '../hooks/useTranslate';

interface QuoteNotesProps {
  quote: QuoteView;
  /** Left out where the user only reads. */
  onReview?: (action: ReviewAction) => Promise<boolean>;
}

/** Shows the same quote in another language or under another name, and a name that the speaker's record does not have. */
export function QuoteNotes({ quote, onReview }: QuoteNotesProps) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const { otherSpeaker, translations } = quote;
  const spelling = onReview && quote.spelling;
  if (!otherSpeaker && !spelling && translations.length === 0) return null;

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {otherSpeaker && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="danger700">
            {t('note.shared-wording', otherSpeaker)}
          </Typography>
          {onReview && (
            <TextButton onClick={() => void onReview({ action: 'shared-wording' })}>
              {t('action.shared-wording')}
            </TextButton>
          )}
        </Flex>
      )}
      {spelling && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="neutral600">
            {t('note.spelling', { name: spelling })}
          </Typography>
          <TextButton onClick={() => void onReview({ action: 'spelling', to: { name: spelling } })}>
            {t('action.spelling')}
          </TextButton>
        </Flex>
      )}
      {translations.map(({ locale, text }) => (
        <Typography key={locale} variant="pi" textColor="neutral600" lang={locale}>
          {t('note.translation', {
            language: formatDisplayName(locale, { type: 'language' }) ?? locale,
            text,
          })}
        </Typography>
      ))}
      {onReview && quote.documentId && translations.length > 0 && (
        <TextButton onClick={() => void onReview({ action: 'unlink-translation' })}>
          {t('action.unlink-translation')}
        </TextButton>
      )}
    </Flex>
  );
}
