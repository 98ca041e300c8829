import { useState } from 'react';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import { useTranslate } from '../hooks/useTranslate';

/** Saves the whole activity log as a file of JSON Lines. */
export function useActivityLogExport() {
  const t = useTranslate();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);

  const save = async () => {
    setIsBusy(true);
    try {
      const { data } = await get('/quotes/activity-log/export', { responseType: 'blob' });
      const url = URL.createObjectURL(data);
      Object.assign(document.createElement('a'), {
        href: url,
        download: 'activity-log.jsonl',
      }).click();
      URL.revokeObjectURL(url);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      toggleNotification({ type: 'danger', message: t('activity-log.export-failed', { message }) });
    } finally {
      setIsBusy(false);
    }
  };
  return { save, isBusy };
}
