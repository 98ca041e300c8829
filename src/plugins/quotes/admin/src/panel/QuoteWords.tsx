import { useState } from 'react';
import { Box, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../hooks/useTranslate';

const LINES = 4;
/** About what four lines of the panel hold. */
const LONG = 140;

const Words = styled(Typography)<{ $isShort: boolean; $isDismissed: boolean }>`
  overflow-wrap: anywhere;
  ${({ $isDismissed }) => $isDismissed && 'text-decoration: line-through;'}
  ${({ $isShort }) =>
    $isShort &&
    `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${LINES}; overflow: hidden;`}
`;

/** The words of a quote, the first lines of a long one. */
export function QuoteWords({ text, isDismissed }: { text: string; isDismissed: boolean }) {
  const t = useTranslate();
  const [isOpen, setIsOpen] = useState(false);
  const isLong = text.length > LONG;

  return (
    <Box>
      <Words
        tag="blockquote"
        variant="omega"
        textColor={isDismissed ? 'neutral600' : 'neutral800'}
        $isShort={isLong && !isOpen}
        $isDismissed={isDismissed}
      >
        {t('quote.marks', { words: text })}
      </Words>
      {isLong && (
        <TextButton aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('quote.less') : t('quote.more')}
        </TextButton>
      )}
    </Box>
  );
}
