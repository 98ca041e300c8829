import type { ReactNode } from 'react';
import { Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { useHref } from 'react-router-dom';
import { useTranslate } from '../hooks/useTranslate';

interface EntryLinkProps {
  entry: { uid: string; documentId: string; locale?: string };
  /** Matches the text or the smaller buttons next to it. */
  variant?: 'omega' | 'pi';
  children: ReactNode;
}

/** Opens another entry in a new tab, so that the dialog stays open and checks the article again on return. */
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
