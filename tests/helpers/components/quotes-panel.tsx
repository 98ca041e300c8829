import { useEffect } from 'react';
import { useForm } from '@strapi/strapi/admin';
import { QuotesPanel } from '../../../src/plugins/quotes/admin/src/panel/QuotesPanel';
import { PERMISSIONS } from '../../../src/plugins/quotes/shared/contract';
import { ARTICLE_ID, bodyOf } from '../fixtures/views';
import { renderAdmin, type Locale } from './render-admin';

export const QUOTES = `/quotes/articles/${ARTICLE_ID}/quotes`;
export const TEXT = '“The pier is ours to keep,” Viktor Khrenin said.';

const ARTICLE = 'api::article.article';
const ADD_OFFICIALS = {
  action: 'plugin::content-manager.explorer.create',
  subject: 'api::official.official',
};

interface PanelOptions {
  /** Paragraphs of the saved draft. */
  saved?: string[];
  /** Paragraphs of the form, where they differ. */
  unsaved?: string[];
  canReview?: boolean;
  canAddOfficials?: boolean;
  locale?: Locale;
}

/** Draws the panel as the content manager does: it calls the description, and draws what that gives. */
function Panel() {
  const panel = QuotesPanel({
    model: ARTICLE,
    collectionType: 'collection-types',
    documentId: ARTICLE_ID,
    document: { documentId: ARTICLE_ID },
    activeTab: 'draft',
  } as Parameters<typeof QuotesPanel>[0]);
  return panel && <section aria-label={String(panel.title)}>{panel.content}</section>;
}

/** Types what is unsaved into the form. */
function Typing({ paragraphs }: { paragraphs: string[] }) {
  const change = useForm('Typing', (form) => form.onChange);
  useEffect(() => change('body', bodyOf(paragraphs) as never), []);
  return null;
}

/**
 * Renders the quotes panel next to the form of an article, on a page that is in the background: the panel does not poll
 * there, so that it reads again only because of what a test does.
 */
export function renderPanel({
  saved = [TEXT],
  unsaved,
  canReview = true,
  canAddOfficials = false,
  locale,
}: PanelOptions = {}) {
  jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  return renderAdmin(
    <>
      {unsaved && <Typing paragraphs={unsaved} />}
      <Panel />
    </>,
    {
      locale,
      url: `/content-manager/collection-types/${ARTICLE}/${ARTICLE_ID}?plugins[i18n][locale]=en`,
      permissions: [
        PERMISSIONS.read,
        ...(canReview ? [PERMISSIONS.review] : []),
        ...(canAddOfficials ? [ADD_OFFICIALS] : []),
      ],
      form: { saved: { body: bodyOf(saved), dateline: { date: '2026-01-02' } } },
    }
  );
}
