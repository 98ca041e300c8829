import { Typography } from '@strapi/design-system';
import { useIntl, type FormatDateOptions } from 'react-intl';

interface TimestampProps {
  at: string;
  format: FormatDateOptions;
}

/** Shows a time in the browser's language and time zone, in full as a tooltip. */
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
