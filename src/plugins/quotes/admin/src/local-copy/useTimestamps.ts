import { useIntl } from 'react-intl';

const isSameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();

/** Writes when something was: the time, with the day where that is not today. */
export function useTimestamps() {
  const intl = useIntl();
  return (at: number | string): string => {
    const date = new Date(at);
    const time = { hour: 'numeric', minute: '2-digit' } as const;
    return isSameDay(date, new Date())
      ? intl.formatTime(date, time)
      : intl.formatDate(date, { day: 'numeric', month: 'long', ...time });
  };
}
