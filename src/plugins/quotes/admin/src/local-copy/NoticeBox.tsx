import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Information, WarningCircle } from '@strapi/icons';

interface NoticeBoxProps {
  /** A risk, an offer, or information. */
  tone: 'warning' | 'primary' | 'neutral';
  text: ReactNode;
  /** Has it read aloud when it appears. */
  role?: 'alert' | 'status';
  /** Buttons below the text. */
  children?: ReactNode;
}

/** A sentence on a coloured ground, with what can be done about it. */
export function NoticeBox({ tone, text, role, children }: NoticeBoxProps) {
  const Sign = tone === 'warning' ? WarningCircle : Information;
  return (
    <Flex
      direction="column"
      alignItems="flex-start"
      gap={2}
      padding={3}
      width="100%"
      hasRadius
      background={`${tone}100`}
      borderColor={`${tone}200`}
    >
      <Flex gap={2} alignItems="flex-start">
        <Sign
          fill={`${tone}600`}
          aria-hidden
          width="1.6rem"
          height="1.6rem"
          style={{ flexShrink: 0 }}
        />
        <Typography role={role} textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
          {text}
        </Typography>
      </Flex>
      {children && (
        <Flex gap={2} wrap="wrap">
          {children}
        </Flex>
      )}
    </Flex>
  );
}
