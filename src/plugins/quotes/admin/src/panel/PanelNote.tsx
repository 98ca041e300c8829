import type { ReactNode } from 'react';
import { Typography } from '@strapi/design-system';

/** Shows a sentence in place of the list, or above it. */
export function PanelNote({ children }: { children: ReactNode }) {
  return (
    <Typography variant="omega" textColor="neutral600" tag="p">
      {children}
    </Typography>
  );
}
