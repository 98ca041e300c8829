import type { ReactNode } from 'react';
import { Flex } from '@strapi/design-system';
import type { Information } from '@strapi/icons';

interface NoticeProps {
  tone: 'primary' | 'danger';
  /** Any of Strapi's icons. */
  icon: typeof Information;
  children: ReactNode;
}

/** Shows a message in the panel in a box with an icon; a screen reader reads it when it appears. */
export function Notice({ tone, icon: Icon, children }: NoticeProps) {
  return (
    <Flex
      role="status"
      gap={2}
      padding={3}
      alignItems="flex-start"
      hasRadius
      background={`${tone}100`}
      borderColor={`${tone}200`}
    >
      <Flex shrink={0} aria-hidden>
        <Icon fill={`${tone}600`} width="1.6rem" height="1.6rem" />
      </Flex>
      {children}
    </Flex>
  );
}
