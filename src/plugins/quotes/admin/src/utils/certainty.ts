import type { ComponentProps } from 'react';
import type { Status } from '@strapi/design-system';
import type { QuoteView } from '../../../shared/contract';
import type { MessageKey } from './translations';

interface Certainty {
  word: Extract<MessageKey, `certainty.${string}`>;
  variant: ComponentProps<typeof Status>['variant'];
}

/** Describes the certainty of a speaker: the editor's review, or else the engine's decision. */
export function certaintyOf({ review, decision, attributionText }: QuoteView): Certainty {
  if (review === 'confirmed') return { word: 'certainty.confirmed', variant: 'success' };
  if (review === 'reassigned') return { word: 'certainty.reassigned', variant: 'success' };
  if (review === 'dismissed') return { word: 'certainty.dismissed', variant: 'neutral' };
  if (review === 'needs-review') return { word: 'certainty.needs-review', variant: 'danger' };
  if (decision === 'linked') return { word: 'certainty.linked', variant: 'primary' };
  if (decision === 'suggested') return { word: 'certainty.suggested', variant: 'warning' };
  if (attributionText) return { word: 'certainty.unlisted', variant: 'secondary' };
  return { word: 'certainty.unresolved', variant: 'danger' };
}
