import { Typography } from '@strapi/design-system';
import { useIntl, type FormatDateOptions } from 'react-intl';

interface TimestampProps {
  at: string;
  format: FormatDateOptions;
}

/** A moment in the language and the time zone of the browser, in full where the pointer rests. */
export function Timestamp({ at, format }: TimestampProps) {
  const { formatDate } = useIntl();
  return (
    <Typography
      tag="time"
      dateTime={at}
      title={formatDate(at, { dateStyle: 'full', timeStyle: 'short' })}
      textColor="neutral600"
    >
      {formatDate(at, format)}
    </Typography>
  );
}
