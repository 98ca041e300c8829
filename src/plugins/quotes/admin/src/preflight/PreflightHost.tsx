import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { ARTICLE } from '../constants';
import { useContentLocale } from '../hooks/strapi';
import { closePreflight, usePreflightTarget } from '../publish/preflightTarget';
import { PreflightModal } from './PreflightModal';

/** Shows the preflight of the article that is open in the view. */
export function PreflightHost() {
  const { slug, id } = useParams<{ slug: string; id: string }>();
  const locale = useContentLocale();
  const target = usePreflightTarget();
  const isOpen = slug === ARTICLE && target?.documentId === id && target?.locale === locale;

  // Closes on leaving, so that returning to the article does not reopen the preflight.
  useEffect(() => (isOpen ? closePreflight : undefined), [isOpen]);

  return isOpen && target ? <PreflightModal article={target} onClose={closePreflight} /> : null;
}
