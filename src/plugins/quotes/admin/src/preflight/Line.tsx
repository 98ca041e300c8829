import { Flex } from '@strapi/design-system';
import { styled } from 'styled-components';

/** A line of a list in a box: long titles and words wrap. */
export const Line = styled(Flex)`
  overflow-wrap: anywhere;

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
