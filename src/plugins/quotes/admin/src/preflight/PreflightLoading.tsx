import type { ReactNode } from 'react';
import { Flex, Loader, Modal } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';

/** Shows that an article is being checked. */
export function Checking() {
  const t = useTranslate();
  return (
    <Flex justifyContent="center" padding={6}>
      <Loader>{t('preflight.loading')}</Loader>
    </Flex>
  );
}

/** Draws the title and body of the dialog around a placeholder. */
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

/** Fills the frame until the dialog is loaded. */
export function PreflightLoading() {
  return (
    <PreflightFrame>
      <Checking />
    </PreflightFrame>
  );
}
