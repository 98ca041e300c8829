import { useId, useState } from 'react';
import { Box, Flex, TextButton, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { QuoteView } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import type { MessageKey } from '../utils/translations';

const REASONS: Record<string, MessageKey> = {
  lost: 'reason.lost',
  ambiguous: 'reason.ambiguous',
  changed: 'reason.changed',
  'attribution-changed': 'reason.attribution-changed',
};

function Line({ children }: { children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600" tag="li">
      {children}
    </Typography>
  );
}

/** Explains the attribution: open for a pending quote, collapsed for a reviewed one. */
export function Evidence({ quote }: { quote: QuoteView }) {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const id = useId();
  const [isOpen, setIsOpen] = useState(!quote.reviewed);
  const { review, reason, confirmedBy, confirmedAt, evidence } = quote;

  const lines = [
    review === 'needs-review' && t(REASONS[reason ?? ''] ?? 'reason.other'),
    confirmedBy &&
      t('quote.reviewed-by', {
        name: confirmedBy,
        date: confirmedAt ? formatDate(confirmedAt, { dateStyle: 'medium' }) : '',
      }),
    ...evidence,
  ].filter((line): line is string => Boolean(line));
  if (lines.length === 0) return null;

  return (
    <Box>
      <TextButton aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
        {t('quote.why')}
      </TextButton>
      {isOpen && (
        <Flex id={id} tag="ul" direction="column" alignItems="flex-start" gap={1} paddingTop={1}>
          {lines.map((line) => (
            <Line key={line}>{line}</Line>
          ))}
        </Flex>
      )}
    </Box>
  );
}
