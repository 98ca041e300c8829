import { useEffect, useRef, useState } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import { useIntl } from 'react-intl';
import { reloadPage } from './reload';
import { useOnline } from './useOnline';

interface PartFailureProps {
  /** The part was not loaded; else it failed while it was drawn. */
  isMissing: boolean;
  /** It has been tried again in vain: the button that was pressed is another one now. */
  takesFocus: boolean;
  onRetry: () => void;
  /** Closes what the part was opened for. */
  onClose?: () => void;
}

const MESSAGES = {
  offline: {
    id: 'on-the-record.part.offline',
    defaultMessage:
      'You are offline, and this part of the page has not loaded yet. Your changes are still here.',
  },
  missing: {
    id: 'on-the-record.part.missing',
    defaultMessage:
      'This part of the page could not be loaded. Your changes are still here. If it fails again, reload the page: there may be a new version.',
  },
  broken: {
    id: 'on-the-record.part.broken',
    defaultMessage: 'This part of the page is not working. Your changes are still here.',
  },
  unsecured: {
    id: 'on-the-record.part.unsecured',
    defaultMessage:
      'The page was not reloaded because your changes cannot be kept on this computer. Save them first.',
  },
  retry: { id: 'on-the-record.part.retry', defaultMessage: 'Try again' },
  reload: { id: 'on-the-record.part.reload', defaultMessage: 'Reload the page' },
  close: { id: 'on-the-record.part.close', defaultMessage: 'Close' },
};

/** Says why a part of the page is not there, with the ways to get it. */
export function PartFailure({ isMissing, takesFocus, onRetry, onClose }: PartFailureProps) {
  const { formatMessage } = useIntl();
  const isOnline = useOnline();
  const [isUnsecured, setIsUnsecured] = useState(false);
  const reason = !isMissing ? 'broken' : isOnline ? 'missing' : 'offline';
  useEffect(() => setIsUnsecured(false), [reason]);
  const retry = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) retry.current?.focus();
  }, [takesFocus]);

  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      padding={3}
      width="100%"
      hasRadius
      background="neutral100"
      borderColor="neutral200"
    >
      <Flex gap={2} alignItems="flex-start">
        <WarningCircle
          fill="warning600"
          aria-hidden
          width="1.6rem"
          height="1.6rem"
          style={{ flexShrink: 0 }}
        />
        <Typography role="alert" tag="p" textColor="neutral800">
          {formatMessage(MESSAGES[isUnsecured ? 'unsecured' : reason])}
        </Typography>
      </Flex>
      <Flex gap={2} wrap="wrap">
        <Button
          ref={retry}
          variant="tertiary"
          size="S"
          startIcon={<ArrowClockwise />}
          onClick={onRetry}
        >
          {formatMessage(MESSAGES.retry)}
        </Button>
        {reason === 'missing' && (
          <Button
            variant="tertiary"
            size="S"
            onClick={async () => setIsUnsecured(!(await reloadPage()))}
          >
            {formatMessage(MESSAGES.reload)}
          </Button>
        )}
        {onClose && (
          <Button variant="tertiary" size="S" onClick={onClose}>
            {formatMessage(MESSAGES.close)}
          </Button>
        )}
      </Flex>
    </Flex>
  );
}
