import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Anchor } from '../../../shared/contract';
import type { ReviewAction } from '../review/useReviewActions';
import { useTranslate } from '../hooks/useTranslate';

interface PlacesProps {
  places: Anchor[];
  isBusy: boolean;
  onReview: (action: ReviewAction) => Promise<boolean>;
}

/** Offers the possible places of an ambiguous quote, each with its context. */
export function Places({ places, isBusy, onReview }: PlacesProps) {
  const t = useTranslate();
  if (places.length < 2) return null;

  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
      {places.map((anchor, i) => (
        <Box
          key={`${anchor.block}:${anchor.start}`}
          tag="li"
          padding={2}
          hasRadius
          background="neutral0"
          borderColor="neutral200"
        >
          <Flex direction="column" alignItems="flex-start" gap={2}>
            <Typography variant="pi" textColor="neutral700" tag="p">
              {t('places.paragraph', { number: anchor.block + 1 })} {anchor.prefix}
              <strong>{anchor.exact}</strong>
              {anchor.suffix}
            </Typography>
            <Button
              size="S"
              variant="tertiary"
              disabled={isBusy}
              aria-label={t('places.choose-label', { number: i + 1, all: places.length })}
              onClick={() => onReview({ action: 'place', to: { anchor } })}
            >
              {t('places.choose')}
            </Button>
          </Flex>
        </Box>
      ))}
    </Flex>
  );
}
