import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { ARTICLE } from '../constants';
import { useContentLocale } from '../hooks/strapi';
import { closePreflight, usePreflightTarget } from '../publish/preflightTarget';
import { PreflightModal } from './PreflightModal';

/** Stands in the views of an article and shows the preflight of the piece that is open in them. */
export function PreflightHost() {
  const { slug, id } = useParams<{ slug: string; id: string }>();
  const locale = useContentLocale();
  const target = usePreflightTarget();
  const isOpen = slug === ARTICLE && target?.documentId === id && target?.locale === locale;

  // Who leaves the piece and comes back has not asked for its preflight again.
  useEffect(() => (isOpen ? closePreflight : undefined), [isOpen]);

  return isOpen && target ? <PreflightModal article={target} onClose={closePreflight} /> : null;
}
