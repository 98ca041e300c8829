import { Box, Typography } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';

/** Who said it, and the office held on that day; else the attribution. */
export function Speaker({ quote: { speaker, attributionText } }: { quote: QuoteView }) {
  const t = useTranslate();

  // Then the certainty already says that the speaker is unknown.
  if (!speaker && !attributionText) return null;
  return (
    <Box>
      <Typography variant="omega" fontWeight="bold" textColor="neutral800" tag="p">
        {speaker?.name ?? attributionText}
      </Typography>
      <Typography variant="pi" textColor="neutral600" tag="p">
        {speaker ? (speaker.office ?? t('speaker.no-office')) : t('speaker.unlisted')}
      </Typography>
    </Box>
  );
}
