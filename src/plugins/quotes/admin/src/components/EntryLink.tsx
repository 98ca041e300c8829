import type { ReactNode } from 'react';
import { Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import { useTranslate } from '../hooks/useTranslate';

interface EntryLinkProps {
  entry: { uid: string; documentId: string; locale?: string };
  /** As large as the text, or as small as the buttons beside it. */
  variant?: 'omega' | 'pi';
  children: ReactNode;
}

/** To another entry, in a tab of its own: the dialog stays, and checks the piece again when the editor comes back. */
export function EntryLink({ entry, variant = 'pi', children }: EntryLinkProps) {
  const { uid, documentId, locale } = entry;
  const t = useTranslate();
  const href = useHref({
    pathname: `/content-manager/collection-types/${uid}/${documentId}`,
    search: locale ? `plugins[i18n][locale]=${locale}` : '',
  });
  return (
    <Link href={href} isExternal>
      <Typography variant={variant} textColor="primary600">
        {children}
      </Typography>
      <VisuallyHidden>{t('link.new-tab')}</VisuallyHidden>
    </Link>
  );
}
