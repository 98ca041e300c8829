import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';

interface NoticeBoxProps {
  /** Something could go wrong: it is in another colour, with another sign. */
  isWarning?: boolean;
  text: ReactNode;
  /** What can be done, below the text. */
  children?: ReactNode;
}

/** A sentence on a coloured ground, with what can be done about it. */
export function NoticeBox({ isWarning = false, text, children }: NoticeBoxProps) {
  const Sign = isWarning ? WarningCircle : Information;
  const colour = isWarning ? 'warning' : 'primary';
  return (
    <Flex
      gap={2}
      padding={3}
      width="100%"
      alignItems="flex-start"
      hasRadius
      background={`${colour}100`}
      borderColor={`${colour}200`}
    >
      <Sign
        fill={`${colour}600`}
        aria-hidden
        width="1.6rem"
        height="1.6rem"
        style={{ flexShrink: 0 }}
      />
      <Flex direction="column" alignItems="flex-start" gap={2} flex="1" minWidth={0}>
        <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
        {children && (
          <Flex gap={2} wrap="wrap">
            {children}
          </Flex>
        )}
      </Flex>
    </Flex>
  );
}
