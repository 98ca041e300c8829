import { useEffect, useMemo, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QuoteView } from '../../../shared/contract';
import type { Projection } from '../../../shared/projection';
import { useTranslate } from '../hooks/useTranslate';
import { segmentsOf } from './segments';
import { lineOf, speakerLines, type SpeakerLine } from './speaker-lines';

const Underlined = styled.span<{ $line: SpeakerLine | null; $isChosen: boolean }>`
  cursor: pointer;
  text-decoration: underline;
  text-decoration-style: ${({ $line }) => $line?.line ?? 'double'};
  text-decoration-color: ${({ theme, $line }) => theme.colors[$line?.color ?? 'danger600']};
  text-decoration-thickness: 2px;
  text-underline-offset: 3px;
  ${({ $isChosen, theme }) =>
    $isChosen &&
    `background: ${theme.colors.primary200}; box-shadow: 0 0 0 2px ${theme.colors.primary200};`}
`;

function Legend({ lines }: { lines: Map<string, SpeakerLine> }) {
  const t = useTranslate();
  return (
    <Flex tag="ul" gap={4} wrap="wrap" aria-label={t('review.speakers')}>
      {[...lines.values()].map((line) => (
        <li key={line.name}>
          <Typography variant="pi" textColor="neutral700">
            <Underlined as="span" $line={line} $isChosen={false}>
              {line.name}
            </Underlined>
          </Typography>
        </li>
      ))}
    </Flex>
  );
}

interface TextPaneProps {
  text: Projection;
  quotes: QuoteView[];
  /** Index of the chosen quote, or -1. */
  chosen: number;
  onChoose: (index: number) => void;
}

/** Shows the whole text with its quotes underlined by speaker, and keeps the chosen one in view. */
export function TextPane({ text, quotes, chosen, onChoose }: TextPaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const lines = useMemo(() => speakerLines(quotes), [quotes]);
  const paragraphs = useMemo(
    () =>
      text.blocks.map(({ start, end }, block) =>
        segmentsOf(text.text.slice(start, end), block, quotes)
      ),
    [text, quotes]
  );

  useEffect(() => {
    pane.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'center' });
  }, [chosen]);

  return (
    <Box ref={pane} padding={6}>
      <Legend lines={lines} />
      {paragraphs.map((segments, block) => (
        <Typography
          key={block}
          tag="p"
          lineHeight={1.7}
          textColor="neutral800"
          style={{ whiteSpace: 'pre-wrap', marginTop: '1.6rem' }}
        >
          {segments.map(({ text: words, quote }, i) =>
            quote === null ? (
              words
            ) : (
              <Underlined
                key={i}
                $line={lineOf(quotes[quote]!, lines)}
                $isChosen={quote === chosen}
                data-chosen={quote === chosen || undefined}
                onClick={() => onChoose(quote)}
              >
                {words}
              </Underlined>
            )
          )}
        </Typography>
      ))}
    </Box>
  );
}
