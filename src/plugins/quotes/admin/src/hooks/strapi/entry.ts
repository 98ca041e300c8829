import { buildValidParams, unstable_useDocument } from '@strapi/content-manager/strapi-admin';
import {
  unstable_useDocumentActions,
  unstable_useDocumentLayout,
  useAuth,
  useQueryParams,
} from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { useMatch, useParams } from 'react-router-dom';

/** Creates and updates entries as the stock buttons do, with their notifications and cache refreshes. */
export function useEntryActions() {
  const { create, update } = unstable_useDocumentActions();
  return { create, update };
}

/** Reads the id of the user who is logged in. */
export function useUserId(): string | null {
  const id = useAuth('Quotes', ({ user }) => user?.id);
  return id === undefined ? null : String(id);
}

const CLONE_PATH = '/content-manager/:collectionType/:slug/clone/:origin';

/**
 * Reads the entry whose form is open with the content manager's own request, so that nothing is fetched twice.
 */
export function useOpenEntry() {
  const {
    slug: model = '',
    id,
    collectionType = '',
  } = useParams<{
    slug: string;
    id: string;
    collectionType: string;
  }>();
  const isCloning = useMatch(CLONE_PATH) !== null;
  const [{ query }] = useQueryParams<{ status?: string }>();
  const documentId = isCloning || id === 'create' ? undefined : id;
  const { document, schema, components } = unstable_useDocument(
    { documentId, model, collectionType, params: buildValidParams(query) },
    { skip: documentId === undefined }
  );
  return {
    model,
    documentId,
    document,
    schema,
    components,
    isPublic: query.status === 'published',
  };
}

/** Finds the label of a field of an entry's form, as an editor sees it. */
export function useFieldLabel(model: string) {
  const { formatMessage } = useIntl();
  const { edit } = unstable_useDocumentLayout(model);
  return (name: string) => {
    const field = edit.layout.flat(2).find((candidate) => candidate.name === name);
    const id = `content-manager.content-types.${model}.${name}`;
    return formatMessage({ id, defaultMessage: field?.label ?? name });
  };
}

/** Reads the language of the open entry from the URL. */
export function useContentLocale(): string | undefined {
  const [{ query }] = useQueryParams<{ plugins?: { i18n?: { locale?: string } } }>();
  return query.plugins?.i18n?.locale;
}
