import { Modal } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { ARTICLE } from '../constants';
import { useContentLocale } from '../hooks/strapi';
import { closePreflight, usePreflightTarget } from '../publish/preflightTarget';
import { PreflightDialog } from './PreflightDialog';

/** Stands in the views of an article and shows the preflight of the piece that is open in them. */
export function PreflightHost() {
  const { slug, id } = useParams<{ slug: string; id: string }>();
  const locale = useContentLocale();
  const target = usePreflightTarget();

  const isOpen = slug === ARTICLE && target?.documentId === id && target?.locale === locale;
  if (!isOpen || !target) return null;
  return (
    <Modal.Root open onOpenChange={closePreflight}>
      <PreflightDialog piece={target} onClose={closePreflight} />
    </Modal.Root>
  );
}
