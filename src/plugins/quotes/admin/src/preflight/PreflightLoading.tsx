import type { ReactNode } from 'react';
import { Flex, Loader, Modal } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';

/** While a piece is checked. */
export function Checking() {
  const t = useTranslate();
  return (
    <Flex justifyContent="center" padding={6}>
      <Loader>{t('preflight.loading')}</Loader>
    </Flex>
  );
}

/** The title and the body of the dialog, for what is shown in place of the dialog itself. */
export function PreflightFrame({ children }: { children: ReactNode }) {
  const t = useTranslate();
  return (
    <>
      <Modal.Header closeLabel={t('preflight.close')}>
        <Modal.Title>{t('preflight.title')}</Modal.Title>
      </Modal.Header>
      <Modal.Body>{children}</Modal.Body>
    </>
  );
}

/** What stands in the frame until the dialog itself is loaded. */
export function PreflightLoading() {
  return (
    <PreflightFrame>
      <Checking />
    </PreflightFrame>
  );
}
