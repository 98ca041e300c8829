import { useRef } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useLocation, useNavigate } from 'react-router-dom';
import type { DocumentActionProps } from '../hooks/strapi';
import {
  isValidationError,
  useApiErrors,
  useContentLocale,
  useEntryActions,
  useEntryForm,
} from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { toApiData } from '../utils/form-data';

/** The blocks editor reports what was typed 300 ms later, and does not notice that code takes its focus. */
const BLOCKS_EDITOR_MS = 350;

/** Blurs the focused field, because with the shortcut it has not reported its value yet. */
async function flushFields() {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  field.blur();
  const wait = field.isContentEditable ? BLOCKS_EDITOR_MS : 0;
  await new Promise((resolve) => window.setTimeout(resolve, wait));
}

export type SavedEntry = Pick<DocumentActionProps, 'model' | 'collectionType' | 'documentId'>;

/**
 * Saves the unsaved changes of an entry before it is published or reviewed, as Strapi's own Save does but with the given
 * checks. Resolves with its documentId, or null if it could not be saved; the form and a notification then say why.
 */
export function useSaveDraft(
  { model, collectionType, documentId }: SavedEntry,
  checks: 'draft' | 'published' = 'published'
) {
  const t = useTranslate();
  const navigate = useNavigate();
  const { search } = useLocation();
  const locale = useContentLocale();
  const { toggleNotification } = useNotification();
  const { toFieldErrors } = useApiErrors();
  const { create, update } = useEntryActions();
  const form = useEntryForm();
  const modified = useRef(form.modified);
  modified.current = form.modified;

  return async (): Promise<string | null> => {
    await flushFields();
    if (documentId && !modified.current) return documentId;
    // When a save gets no response, Strapi replaces the form with an error, and unsaved text is lost.
    if (!navigator.onLine) {
      toggleNotification({ type: 'warning', message: t('publish.offline') });
      return null;
    }

    form.setSubmitting(true);
    try {
      const { errors } = await form.validate(true, { status: checks });
      if (errors) {
        toggleNotification({
          type: 'danger',
          message: t(checks === 'published' ? 'publish.invalid' : 'save.invalid'),
        });
        return null;
      }
      const data = toApiData(form.getValues());
      const entry = { collectionType, model, params: { locale } };
      const saved = documentId
        ? await update({ ...entry, documentId }, data)
        : await create(entry, data);
      if ('error' in saved) {
        if (isValidationError(saved.error)) form.setErrors(toFieldErrors(saved.error));
        return null;
      }
      form.resetForm(form.getValues());
      const { documentId: savedId } = saved.data;
      if (!documentId) {
        navigate(
          { pathname: `/content-manager/${collectionType}/${model}/${savedId}`, search },
          { replace: true }
        );
      }
      return savedId;
    } finally {
      form.setSubmitting(false);
    }
  };
}
