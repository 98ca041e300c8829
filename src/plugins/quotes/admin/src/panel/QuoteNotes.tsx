import { Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { QuoteView } from '../../../shared/contract';
import type { Act } from '../review/useReviewActions';
import { useTranslate } from '../hooks/useTranslate';

interface QuoteNotesProps {
  quote: QuoteView;
  /** Left out where the user only reads. */
  onAct?: (act: Act) => Promise<boolean>;
}

/** What of a quote stands elsewhere: its words in another language, or under another name. */
export function QuoteNotes({ quote, onAct }: QuoteNotesProps) {
  const t = useTranslate();
  const { formatDisplayName } = useIntl();
  const { saidElsewhere, translations } = quote;
  if (!saidElsewhere && translations.length === 0) return null;

  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      {saidElsewhere && (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography variant="pi" textColor="danger700">
            {t('note.said-elsewhere', saidElsewhere)}
          </Typography>
          {onAct && (
            <TextButton onClick={() => void onAct({ action: 'both-said' })}>
              {t('action.both-said')}
            </TextButton>
          )}
        </Flex>
      )}
      {translations.map(({ locale, text }) => (
        <Typography key={locale} variant="pi" textColor="neutral600" lang={locale}>
          {t('note.translation', {
            language: formatDisplayName(locale, { type: 'language' }) ?? locale,
            words: text,
          })}
        </Typography>
      ))}
      {onAct && quote.documentId && translations.length > 0 && (
        <TextButton onClick={() => void onAct({ action: 'unalign' })}>
          {t('action.unalign')}
        </TextButton>
      )}
    </Flex>
  );
}
