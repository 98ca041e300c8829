import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { lazyModule, lazyPart, prefetchModules } from '../../../../../admin/lazy-part';
import { onSaveEvent } from './save-events';

const LocalCopyPart = lazyPart(() => import('./LocalCopyPart'));
const loadCopies = lazyModule(() => import('./copies'));

/** Tells if editors write entries of the type; the others are Strapi's own forms. */
const isOurs = (model = '') => model.startsWith('api::');

/** Drops the copies of a user who logs out, because the computer may be shared; an expired session keeps them. */
export function dropCopiesAtLogout(): void {
  onSaveEvent((event) => {
    if (event.type !== 'logout') return;
    loadCopies()
      .then(({ dropCopiesOf }) => dropCopiesOf(event.user))
      .catch((error: unknown) => console.warn('The local copies could not be dropped.', error));
  });
}

/** Keeps a copy of what is unsaved in the form around it, and offers what was not saved before. */
export function LocalCopyHost() {
  const { slug } = useParams<{ slug: string }>();
  useEffect(() => prefetchModules(), []);
  return isOurs(slug) ? <LocalCopyPart /> : null;
}
