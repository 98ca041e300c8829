import { Flex, Typography } from '@strapi/design-system';
import type { WithdrawnQuote } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { beginning } from '../utils/beginning';
import { Line } from './Line';

/** Lists published quotes that readers will no longer see. */
export function Withdrawn({ quotes }: { quotes: WithdrawnQuote[] }) {
  const t = useTranslate();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
      <Typography variant="delta" tag="h3">
        {t('preflight.withdrawn', { count: quotes.length })}
      </Typography>
      <Flex
        tag="ul"
        direction="column"
        alignItems="stretch"
        hasRadius
        borderColor="neutral150"
        background="neutral0"
      >
        {quotes.map(({ documentId, text }) => (
          <Line key={documentId} tag="li" padding={3}>
            <Typography textColor="neutral800">
              {t('quote.marks', { text: beginning(text) })}
            </Typography>
          </Line>
        ))}
      </Flex>
    </Flex>
  );
}
