import { useTranslate } from '../hooks/useTranslate';
import type { MessageKey } from '../utils/translations';
import type { Keeping } from './keeper';
import { NoticeBox } from './NoticeBox';

const FAILURES: Partial<Record<Keeping, MessageKey>> = {
  full: 'local-copy.full',
  large: 'local-copy.large',
  unavailable: 'local-copy.unavailable',
};

interface KeepingNoticeProps {
  keeping: Keeping;
  isModified: boolean;
  isOnline: boolean;
}

/** Says that unsaved changes are not kept, or, while nothing can be saved, that they are. */
export function KeepingNotice({ keeping, isModified, isOnline }: KeepingNoticeProps) {
  const t = useTranslate();
  const failure = FAILURES[keeping];
  if (failure && isModified) return <NoticeBox isWarning text={t(failure)} />;
  if (isOnline) return null;
  return (
    <NoticeBox
      text={t(isModified && keeping === 'kept' ? 'local-copy.offline-kept' : 'local-copy.offline')}
    />
  );
}
