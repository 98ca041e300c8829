import { Button } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';
import { beginning } from '../utils/beginning';
import { NoticeBox } from './NoticeBox';
import type { LocalCopy } from './types';
import { useTimestamps } from './useTimestamps';

/** The draft that is newer than what a copy was made from. */
export interface NewerDraft {
  savedAt: string;
  /** Empty where it is not known. */
  savedBy: string;
}

interface OfferProps {
  copy: LocalCopy;
  /** Null where the draft is the one that the copy was made from. */
  newer: NewerDraft | null;
  /** Restoring would replace something: the editor sees what first. */
  mustCompare: boolean;
  /** There are others, so the title tells which it is. */
  isOneOfMany: boolean;
  onRestore: () => void;
  onCompare: () => void;
  onDiscard: () => void;
}

/** Offers what was not saved, with what restoring it would mean. */
export function Offer(props: OfferProps) {
  const { copy, newer, mustCompare, isOneOfMany, onRestore, onCompare, onDiscard } = props;
  const t = useTranslate();
  const at = useTimestamps();
  const title = copy.title && isOneOfMany ? beginning(copy.title) : '';
  const sentences = [
    title
      ? t('local-copy.offer-of', { title, time: at(copy.savedAt) })
      : t('local-copy.offer', { time: at(copy.savedAt) }),
    newer &&
      (newer.savedBy
        ? t('local-copy.newer-by', { name: newer.savedBy, time: at(newer.savedAt) })
        : t('local-copy.newer', { time: at(newer.savedAt) })),
  ];
  return (
    <NoticeBox tone={newer ? 'warning' : 'primary'} text={sentences.filter(Boolean).join(' ')}>
      {!mustCompare && (
        <Button size="S" onClick={onRestore}>
          {t('local-copy.restore')}
        </Button>
      )}
      <Button size="S" variant={mustCompare ? 'default' : 'tertiary'} onClick={onCompare}>
        {t('local-copy.compare')}
      </Button>
      <Button size="S" variant="tertiary" onClick={onDiscard}>
        {t('local-copy.discard')}
      </Button>
    </NoticeBox>
  );
}
