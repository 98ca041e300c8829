import type { ComponentProps } from 'react';
import { Status, Typography } from '@strapi/design-system';
import { css, styled } from 'styled-components';

interface WordStatusProps {
  variant: ComponentProps<typeof Status>['variant'];
  children: string;
}

/** Strapi's orange on its yellow is too faint to read: 2.7 to 1, where words need 4.5. */
const ReadableStatus = styled(Status)`
  ${({ theme: { colors }, variant }) =>
    variant === 'warning' &&
    css`
      > span {
        color: color-mix(in srgb, ${colors.warning600} 55%, ${colors.neutral800});
      }
    `}
`;

/** Shows a status as a word on its colour. */
export function WordStatus({ variant, children }: WordStatusProps) {
  return (
    <ReadableStatus variant={variant} size="XS" width="fit-content">
      <Typography tag="span" variant="omega" fontWeight="bold">
        {children}
      </Typography>
    </ReadableStatus>
  );
}
