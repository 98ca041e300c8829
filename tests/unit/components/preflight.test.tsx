import { screen, waitFor, within } from '@testing-library/react';
import { delay, HttpResponse, type HttpResponseResolver } from 'msw';
import { PreflightModal } from '../../../src/plugins/quotes/admin/src/preflight/PreflightModal';
import { PERMISSIONS, type PreflightResponse } from '../../../src/plugins/quotes/shared/contract';
import { renderAdmin, type Locale } from '../../helpers/components/render-admin';
import { failure, noConnection, onGet, onPost } from '../../helpers/components/server';
import {
  ARTICLE_ID,
  preflightIssue,
  preflightResponse,
  quotesResponse,
  quoteView,
} from '../../helpers/fixtures/views';

const PREFLIGHT = `/quotes/articles/${ARTICLE_ID}/preflight`;
const PUBLISH = `/content-manager/collection-types/api::article.article/${ARTICLE_ID}/actions/publish`;
const OVERRIDE = `/quotes/articles/${ARTICLE_ID}/publish`;
const READY = { name: 'Publish 1 article, 1 quote' };

const PENDING = preflightIssue('quote.pending' as const);
const SHARED = preflightIssue('quote.said-by-another' as const, {
  overridable: true,
  values: { other: '“The first road”', title: 'The first road', name: 'Ada Lind', article: 'a-2' },
});

interface OpenOptions {
  canOverride?: boolean;
  locale?: Locale;
  /** Answers the check in place of the report. */
  check?: HttpResponseResolver;
}

/** Opens the preflight of an article, with a quote to confirm. */
async function open(report: Partial<PreflightResponse['data']>, options: OpenOptions = {}) {
  const { canOverride = false, locale, check } = options;
  onGet(PREFLIGHT, check ?? preflightResponse(report));
  onGet(
    `/quotes/articles/${ARTICLE_ID}/quotes`,
    quotesResponse([quoteView({ reviewed: false, decision: 'suggested' })], [''])
  );
  const onClose = jest.fn();
  const permissions: string[] = [PERMISSIONS.read, PERMISSIONS.review];
  if (canOverride) permissions.push(PERMISSIONS.override);
  const { user } = renderAdmin(
    <PreflightModal article={{ documentId: ARTICLE_ID, locale: 'en' }} onClose={onClose} />,
    { locale, permissions }
  );
  return { user, onClose, dialog: within(await screen.findByRole('dialog')) };
}

describe('the preflight dialog', () => {
  it('shows that it is checking', async () => {
    const { dialog } = await open({}, { check: async () => delay('infinite') });
    // Before its buttons are there, the dialog itself is being loaded.
    await dialog.findByRole('button', { name: 'Go back' });
    expect(dialog.getByText('Checking the article')).toBeInTheDocument();
  });

  it('lists what will be published, and publishes it', async () => {
    const { user, dialog, onClose } = await open({});
    expect(await dialog.findByText('Two ministers sign')).toBeInTheDocument();
    expect(dialog.getByRole('heading', { name: 'Will be published together' })).toBeVisible();
    const requests = onPost(PUBLISH, { data: {} });
    await user.click(dialog.getByRole('button', READY));
    expect(await screen.findByText('Published document')).toBeInTheDocument();
    expect(requests).toHaveLength(1);
    expect(onClose).toHaveBeenCalled();
  });

  it('blocks publication while a quote is pending, and confirms it on the spot', async () => {
    const { user, dialog } = await open({ blockers: [PENDING] });
    expect(await dialog.findByRole('heading', { name: '1 problem to fix' })).toBeInTheDocument();
    expect(dialog.getByRole('heading', { name: 'Not ready to publish' })).toBeInTheDocument();
    expect(dialog.getByRole('button', READY)).toBeDisabled();

    onGet(PREFLIGHT, preflightResponse());
    const requests = onPost('/quotes/quotes/quote-1/confirm', quotesResponse([quoteView()], ['']));
    await user.click(dialog.getByRole('button', { name: 'Confirm Viktor Khrenin' }));
    await waitFor(() => expect(dialog.getByRole('button', READY)).toBeEnabled());
    expect(requests).toHaveLength(1);
    await waitFor(() => expect(dialog.getByRole('button', READY)).toHaveFocus());
  });

  it('shows notes without blocking', async () => {
    const { dialog } = await open({
      warnings: [preflightIssue('quote.no-office' as const)],
      withdrawn: [{ documentId: 'quote-9', text: 'Gone for good' }],
    });
    const notes = await dialog.findByRole('heading', { name: 'Notes' });
    expect(notes).toBeInTheDocument();
    expect(
      dialog.getByText('Viktor Khrenin held no office on the date of “The pier is ours to keep”')
    ).toBeInTheDocument();
    expect(dialog.getByText('“Gone for good”')).toBeInTheDocument();
    expect(dialog.getByRole('button', READY)).toBeEnabled();
  });

  it('shows the check list of the newsroom, and leads to the other article', async () => {
    const ofArticle = { uid: 'api::article.article', documentId: ARTICLE_ID };
    const { dialog } = await open(
      {
        blockers: [preflightIssue('article.no-author' as const, ofArticle)],
        warnings: [
          preflightIssue('article.agreement-not-linked' as const, {
            ...ofArticle,
            values: { subject: 'Harbour Protocol' },
          }),
          preflightIssue('article.same-body' as const, {
            ...ofArticle,
            values: { subject: 'The first boat', article: 'article-2' },
          }),
        ],
      },
      { locale: 'ru' }
    );
    expect(await dialog.findByText('У статьи нет автора')).toBeInTheDocument();
    expect(
      dialog.getByText('В тексте назван документ «Harbour Protocol», но статья с ним не связана')
    ).toBeInTheDocument();
    expect(
      dialog.getByText('Текст почти совпадает с текстом статьи «The first boat»')
    ).toBeInTheDocument();
    expect(dialog.getByRole('link', { name: /другую статью/i })).toHaveAttribute(
      'href',
      expect.stringContaining('article-2')
    );
  });

  it('names the end of an embargo', async () => {
    const { dialog } = await open({
      blockers: [
        preflightIssue('embargo' as const, {
          uid: 'api::article.article',
          documentId: ARTICLE_ID,
          values: { until: '2999-05-04T10:00:00.000Z' },
        }),
      ],
    });
    expect(
      await dialog.findByText(/^The article is under embargo until May \d, 2999/)
    ).toBeInTheDocument();
  });

  it('requires a reason to publish anyway', async () => {
    const { user, dialog } = await open({ blockers: [SHARED] }, { canOverride: true });
    const anyway = await dialog.findByRole('button', { name: 'Publish anyway' });
    await user.click(anyway);
    expect(dialog.getByText('Give a reason for publishing anyway.')).toBeInTheDocument();

    const requests = onPost(OVERRIDE, { data: {} });
    await user.type(dialog.getByRole('textbox', { name: /^Reason/ }), 'It is on the recording');
    await user.click(anyway);
    expect(
      await screen.findByText('The article is published. Your reason is in the activity log.')
    ).toBeInTheDocument();
    expect(requests).toMatchObject([{ locale: 'en', reason: 'It is on the recording' }]);
  });

  it('tells a user without the right who can publish anyway', async () => {
    const { dialog } = await open({ blockers: [SHARED] });
    expect(
      await dialog.findByText(
        'Only a user with the right to override problems can publish it anyway.'
      )
    ).toBeInTheDocument();
    expect(dialog.queryByRole('button', { name: 'Publish anyway' })).not.toBeInTheDocument();
    expect(dialog.getByRole('link', { name: /^Open the other article/ })).toHaveAttribute(
      'href',
      expect.stringContaining('a-2')
    );
  });

  it('reports a publication that the server rejected, with the current problems', async () => {
    const { user, dialog } = await open({});
    const publish = await dialog.findByRole('button', READY);
    onPost(PUBLISH, () => failure(400, 'Not ready', 'ApplicationError', { blockers: [PENDING] }));
    onGet(PREFLIGHT, preflightResponse({ blockers: [PENDING] }));
    await user.click(publish);
    expect(
      await dialog.findByText(/^Something has changed since the check, so nothing was published/)
    ).toBeInTheDocument();
    expect(await dialog.findByRole('heading', { name: '1 problem to fix' })).toBeInTheDocument();
  });

  it('says that nothing answered, and checks again when back online', async () => {
    const { user, dialog } = await open({});
    onPost(PUBLISH, noConnection);
    await user.click(await dialog.findByRole('button', READY));
    const problem = /^The server is not responding/;
    expect(await dialog.findByText(problem)).toBeInTheDocument();
    window.dispatchEvent(new Event('online'));
    await waitFor(() => expect(dialog.queryByText(problem)).not.toBeInTheDocument());
  });

  it('reports a check that failed, and tries again', async () => {
    const { user, dialog } = await open({}, { check: () => failure(500, 'The disk is full') });
    expect(
      await dialog.findByText('The article could not be checked: The disk is full')
    ).toBeInTheDocument();
    onGet(PREFLIGHT, () => HttpResponse.json(preflightResponse()));
    await user.click(dialog.getByRole('button', { name: 'Try again' }));
    expect(await dialog.findByRole('button', READY)).toBeEnabled();
  });

  it('offers to show readers an update', async () => {
    const { user, dialog } = await open({
      records: [{ ...preflightResponse().data.records[0]!, state: 'changed' }],
      readersUpdate: { hasNewCorrection: true },
    });
    const checkbox = await dialog.findByRole('checkbox', {
      name: 'Show readers that the article was updated',
    });
    expect(checkbox).toBeChecked();
    const requests = onPost(OVERRIDE, { data: {} });
    await user.click(dialog.getByRole('button', READY));
    await waitFor(() => expect(requests).toMatchObject([{ updatedForReaders: true }]));
  });

  it('speaks Russian', async () => {
    const { dialog } = await open({ blockers: [PENDING] }, { locale: 'ru' });
    expect(await dialog.findByRole('heading', { name: 'Исправьте 1 проблему' })).toBeVisible();
  });
});
