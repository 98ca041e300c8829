import { useLayoutEffect, useRef, useState } from 'react';
import { Box, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../hooks/useTranslate';

const LINES = 4;

const Words = styled(Typography)<{ $isShort: boolean; $isDismissed: boolean }>`
  overflow-wrap: anywhere;
  ${({ $isDismissed }) => $isDismissed && 'text-decoration: line-through;'}
  ${({ $isShort }) =>
    $isShort &&
    `display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: ${LINES}; overflow: hidden;`}
`;

interface QuoteWordsProps {
  text: string;
  isDismissed: boolean;
  /** Reported speech is shown without quotation marks. */
  isReported?: boolean;
}

/** Shows the text of a quote, cut to its first lines if it is long. */
export function QuoteWords({ text, isDismissed, isReported = false }: QuoteWordsProps) {
  const t = useTranslate();
  const ref = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [isCut, setIsCut] = useState(false);

  useLayoutEffect(() => {
    const element = ref.current;
    if (element && !isOpen) setIsCut(element.scrollHeight > element.clientHeight);
  }, [text, isOpen]);

  return (
    <Box>
      <Words
        ref={ref}
        tag="blockquote"
        variant="omega"
        textColor={isDismissed ? 'neutral600' : 'neutral800'}
        $isShort={!isOpen}
        $isDismissed={isDismissed}
      >
        {isReported ? text : t('quote.marks', { text })}
      </Words>
      {isCut && (
        <TextButton aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {isOpen ? t('quote.less') : t('quote.more')}
        </TextButton>
      )}
    </Box>
  );
}
