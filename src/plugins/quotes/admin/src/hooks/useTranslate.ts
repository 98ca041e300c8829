import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { messageId, type MessageKey } from '../utils/translations';

type Values = Record<string, string | number | Date | null | undefined>;

/** The plugin's messages by their key in `translations/en.json`. */
export function useTranslate() {
  const { formatMessage } = useIntl();
  return useCallback(
    (key: MessageKey, values?: Values) => formatMessage({ id: messageId(key) }, values),
    [formatMessage]
  );
}

export type Translate = ReturnType<typeof useTranslate>;
