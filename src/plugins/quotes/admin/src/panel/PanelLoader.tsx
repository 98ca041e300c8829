import { Flex, Loader } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';

/** Replaces the list until it is loaded. */
export function PanelLoader() {
  const t = useTranslate();
  return (
    <Flex justifyContent="center" width="100%" padding={2}>
      <Loader small>{t('panel.loading')}</Loader>
    </Flex>
  );
}
