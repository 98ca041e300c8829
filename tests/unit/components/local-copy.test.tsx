import 'fake-indexeddb/auto';
import { useField } from '@strapi/strapi/admin';
import { act, screen, waitFor, within } from '@testing-library/react';
import { copies } from '../../../src/plugins/quotes/admin/src/local-copy/copies';
import { fingerprintOf } from '../../../src/plugins/quotes/admin/src/local-copy/fields';
import { fingerprint } from '../../../src/plugins/quotes/admin/src/local-copy/fingerprint';
import {
  LocalCopies,
  type SavedDraft,
} from '../../../src/plugins/quotes/admin/src/local-copy/LocalCopies';
import { CopyNotKeptError } from '../../../src/plugins/quotes/admin/src/local-copy/store';
import type { LocalCopy, Schema } from '../../../src/plugins/quotes/admin/src/local-copy/types';
import { renderAdmin, type Locale } from '../../helpers/components/render-admin';
import { ARTICLE_ID } from '../../helpers/fixtures/views';

const ENTRY = { user: '1', model: 'api::article.article', documentId: ARTICLE_ID, locale: 'en' };
const SCHEMA: Schema = {
  attributes: { title: { type: 'string' }, section: { type: 'string' } },
  components: {},
};
const SAVED = { title: 'The pier opens', section: 'World' };
const SAVED_AT = '2026-01-02T09:00:00.000Z';

/** Creates a copy of a form in which the title was typed and not saved. */
const unsavedTitle = (): LocalCopy => ({
  ...ENTRY,
  id: 'copy-1',
  title: 'The quay opens',
  savedAt: Date.now() - 60_000,
  base: { updatedAt: SAVED_AT, fingerprint: fingerprintOf(SAVED, SCHEMA) },
  fields: { title: { value: 'The quay opens', before: fingerprint(SAVED.title) } },
});

function TitleField() {
  const { value, onChange } = useField<string>('title');
  return (
    <input
      name="title"
      aria-label="Title"
      value={value ?? ''}
      onChange={({ target }) => onChange('title', target.value)}
    />
  );
}

interface FormOptions {
  saved?: typeof SAVED;
  document?: SavedDraft;
  locale?: Locale;
}

/** Renders the offer of local copies in the form of an entry. */
function renderForm({ saved = SAVED, document, locale }: FormOptions = {}) {
  const rendered = renderAdmin(
    <>
      <LocalCopies entry={ENTRY} schema={SCHEMA} document={{ updatedAt: SAVED_AT, ...document }} />
      <TitleField />
    </>,
    { locale, form: { saved } }
  );
  return { ...rendered, title: () => rendered.page.getByRole('textbox', { name: 'Title' }) };
}

const setOnline = (isOnline: boolean) =>
  act(() => {
    Object.defineProperty(navigator, 'onLine', { value: isOnline, configurable: true });
    window.dispatchEvent(new Event(isOnline ? 'online' : 'offline'));
  });

describe('the local copy of a form', () => {
  afterEach(async () => {
    await copies.dropAll(ENTRY.user);
  });

  it('shows nothing without unsaved changes of this entry', async () => {
    await copies.put({ ...unsavedTitle(), documentId: 'another-article' });
    const search = jest.spyOn(copies, 'find');
    const { page } = renderForm();
    await waitFor(() => expect(search).toHaveBeenCalled());
    await act(async () => void (await search.mock.results[0]!.value));
    expect(page.queryByRole('region', { name: 'Unsaved changes' })).not.toBeInTheDocument();
  });

  it('is offered, and restores the values of the form', async () => {
    await copies.put(unsavedTitle());
    const { user, page, title } = renderForm();
    await page.findByText(/^Unsaved changes from .+ on this computer\.$/);
    await user.click(page.getByRole('button', { name: 'Restore' }));
    expect(title()).toHaveValue('The quay opens');
    expect(page.queryByRole('button', { name: 'Restore' })).not.toBeInTheDocument();
  });

  it('can be discarded, and brought back', async () => {
    await copies.put(unsavedTitle());
    const { user, page, title } = renderForm();
    await user.click(await page.findByRole('button', { name: 'Discard' }));
    expect(await page.findByText('Changes discarded.')).toBeInTheDocument();
    expect(await copies.find(ENTRY)).toEqual([]);
    await user.click(page.getByRole('button', { name: 'Undo' }));
    expect(await page.findByRole('button', { name: 'Restore' })).toBeInTheDocument();
    expect(title()).toHaveValue('The pier opens');
  });

  it('is compared with a newer draft, whose text is replaced only on request', async () => {
    await copies.put(unsavedTitle());
    const { user, page, title } = renderForm({
      saved: { ...SAVED, title: 'The dock opens' },
      document: {
        updatedAt: '2026-01-02T10:00:00.000Z',
        updatedBy: { firstname: 'Olga', lastname: 'Editor' },
      },
    });
    await page.findByText(/Olga Editor has saved a newer draft since/);
    expect(page.queryByRole('button', { name: 'Restore' })).not.toBeInTheDocument();

    await user.click(page.getByRole('button', { name: 'Compare' }));
    const dialog = within(await screen.findByRole('dialog', { name: /^Unsaved changes from/ }));
    expect(
      dialog.getByText('Also changed by Olga Editor. Restoring it replaces their version.')
    ).toBeInTheDocument();
    const restore = dialog.getByRole('button', { name: 'Restore selected' });
    expect(restore).toBeDisabled();
    await user.click(dialog.getByRole('checkbox', { name: 'title' }));
    await user.click(restore);
    await waitFor(() => expect(title()).toHaveValue('The quay opens'));
  });

  it('says that changes are kept while offline', async () => {
    const { user, page, title } = renderForm();
    setOnline(false);
    expect(
      await page.findByText('You are offline. Your changes will be kept on this computer.')
    ).toBeInTheDocument();
    await user.type(title(), '!');
    expect(
      await page.findByText(
        'You are offline. Your changes are kept on this computer. Save them when you are back online.'
      )
    ).toBeInTheDocument();
    setOnline(true);
    await waitFor(() => expect(page.queryByText(/^You are offline/)).not.toBeInTheDocument());
  });

  it('warns when the storage is full', async () => {
    jest.spyOn(copies, 'put').mockRejectedValue(new CopyNotKeptError('full'));
    const { user, page, title } = renderForm();
    await user.type(title(), '!');
    expect(await page.findByRole('alert')).toHaveTextContent(
      'Your changes cannot be kept on this computer because its storage is full. Save the draft.'
    );
  });

  it('speaks Russian', async () => {
    await copies.put(unsavedTitle());
    const { page } = renderForm({ locale: 'ru' });
    expect(await page.findByRole('button', { name: 'Восстановить' })).toBeInTheDocument();
  });
});
