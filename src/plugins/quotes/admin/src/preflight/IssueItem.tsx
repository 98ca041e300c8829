import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { CrossCircle, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import type { WordChange } from '../../../shared/contract';
import type { IssueText } from '../hooks/useIssueText';
import { WordDiff } from '../panel/WordDiff';
import { blockerId } from '../utils/elements';

const Item = styled(Flex)`
  overflow-wrap: anywhere;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;

interface IssueItemProps {
  tone: 'danger' | 'warning';
  place: number;
  text: IssueText;
  diff?: WordChange[];
  /** Buttons and links that fix it. */
  children: ReactNode;
}

/** Shows one problem; it receives the focus when the one before it is fixed. */
export function IssueItem({ tone, place, text, diff, children }: IssueItemProps) {
  const Icon = tone === 'danger' ? CrossCircle : WarningCircle;
  return (
    <Item
      tag="li"
      id={blockerId(place)}
      tabIndex={-1}
      alignItems="flex-start"
      gap={3}
      padding={3}
      hasRadius
      background={`${tone}100`}
      borderColor={`${tone}200`}
    >
      <Flex shrink={0} paddingTop={1}>
        <Icon fill={`${tone}600`} width="1.6rem" height="1.6rem" aria-hidden />
      </Flex>
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
        <Typography fontWeight="semiBold" textColor="neutral800">
          {text.message}
        </Typography>
        {diff && <WordDiff changes={diff} />}
        <Typography textColor="neutral700">{text.fix}</Typography>
        <Flex gap={4} wrap="wrap" paddingTop={1}>
          {children}
        </Flex>
      </Flex>
    </Item>
  );
}
