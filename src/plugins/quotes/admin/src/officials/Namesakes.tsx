import { useEffect, useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { PersonSummary } from '../../../shared/contract';
import { useTranslate } from '../hooks/useTranslate';

interface NamesakesProps {
  namesakes: PersonSummary[];
  isBusy: boolean;
  onUse: (documentId: string) => void;
  onAddAnyway: () => void;
}

/** Lists existing officials with the name: the editor uses one of them or adds another. */
export function Namesakes({ namesakes, isBusy, onUse, onAddAnyway }: NamesakesProps) {
  const t = useTranslate();
  const first = useRef<HTMLButtonElement>(null);

  // The likeliest answer is a key away.
  useEffect(() => first.current?.focus(), []);

  return (
    <Box role="alert" padding={3} hasRadius background="warning100" borderColor="warning200">
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography variant="omega" textColor="neutral800">
          {t('new-official.namesakes', { count: namesakes.length })}
        </Typography>
        {namesakes.map(({ documentId, name, office }, i) => (
          <Flex key={documentId} direction="column" alignItems="stretch" gap={2}>
            <Box>
              <Typography variant="omega" fontWeight="bold" textColor="neutral800" tag="p">
                {name}
              </Typography>
              <Typography variant="pi" textColor="neutral600" tag="p">
                {office ?? t('speaker.no-office')}
              </Typography>
            </Box>
            <Button
              ref={i === 0 ? first : undefined}
              size="S"
              variant="secondary"
              disabled={isBusy}
              aria-label={t('new-official.use-label', {
                person: office ? `${name}, ${office}` : name,
              })}
              onClick={() => onUse(documentId)}
            >
              {t('new-official.use')}
            </Button>
          </Flex>
        ))}
        <Button
          size="S"
          variant="tertiary"
          loading={isBusy}
          aria-label={t('new-official.add-anyway-label')}
          onClick={onAddAnyway}
        >
          {t('new-official.add-anyway')}
        </Button>
      </Flex>
    </Box>
  );
}
