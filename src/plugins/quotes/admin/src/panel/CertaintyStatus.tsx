import { Status, Typography } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';
import { certaintyOf } from '../utils/certainty';

/** The certainty as a word on its colour. */
export function CertaintyStatus({ quote }: { quote: QuoteView }) {
  const t = useTranslate();
  const { word, variant } = certaintyOf(quote);
  return (
    <Status variant={variant} size="XS">
      <Typography tag="span" variant="pi" fontWeight="bold">
        {t(word)}
      </Typography>
    </Status>
  );
}
