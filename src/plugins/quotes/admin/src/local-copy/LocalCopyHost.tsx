import { useEffect } from 'react';
import { useParams } from 'react-router-dom';
import { lazyModule, lazyPart, prefetchModules } from '../../../../../admin/lazy-part';
import { onSaveEvent } from './save-events';

const LocalCopyPart = lazyPart(() => import('./LocalCopyPart'));
const loadCopies = lazyModule(() => import('./copies'));

/** The types whose entries editors write; the others are forms of Strapi's own. */
const isOurs = (model = '') => model.startsWith('api::');

/** On a shared computer nothing is left behind by who logs out; an expired session leaves everything. */
export function dropCopiesAtLogout(): void {
  onSaveEvent((event) => {
    if (event.type !== 'logout') return;
    loadCopies()
      .then(({ dropCopiesOf }) => dropCopiesOf(event.user))
      .catch((error: unknown) => console.warn('The local copies could not be dropped.', error));
  });
}

/** Stands in the form of each entry: keeps a copy of what is unsaved there, and offers what was not saved before. */
export function LocalCopyHost() {
  const { slug } = useParams<{ slug: string }>();
  useEffect(() => prefetchModules(), []);
  return isOurs(slug) ? <LocalCopyPart /> : null;
}
