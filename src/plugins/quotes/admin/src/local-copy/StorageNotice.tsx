import { useTranslate } from '../hooks/useTranslate';
import type { MessageKey } from '../utils/translations';
import type { Keeping } from './keeper-types';
import { NoticeBox } from './NoticeBox';

const FAILURES: Partial<Record<Keeping, MessageKey>> = {
  full: 'local-copy.full',
  large: 'local-copy.large',
  unavailable: 'local-copy.unavailable',
};

interface KeepingState {
  keeping: Keeping;
  isModified: boolean;
  isOnline: boolean;
}

export interface KeepingMessage {
  key: MessageKey;
  isWarning: boolean;
}

/** Chooses the message about the local copy: that it failed, or, without a connection, that it works. */
export function keepingMessage({
  keeping,
  isModified,
  isOnline,
}: KeepingState): KeepingMessage | null {
  const failure = FAILURES[keeping];
  if (failure && isModified) return { key: failure, isWarning: true };
  if (isOnline) return null;
  const isKept = isModified && keeping === 'kept';
  return { key: isKept ? 'local-copy.offline-kept' : 'local-copy.offline', isWarning: false };
}

export function KeepingNotice({ message: { key, isWarning } }: { message: KeepingMessage }) {
  const t = useTranslate();
  return (
    <NoticeBox
      role={isWarning ? 'alert' : 'status'}
      tone={isWarning ? 'warning' : 'neutral'}
      text={t(key)}
    />
  );
}
