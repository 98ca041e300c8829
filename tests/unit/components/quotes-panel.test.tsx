import { screen, waitFor, within } from '@testing-library/react';
import { delay, HttpResponse } from 'msw';
import type { QuotesResponse } from '../../../src/plugins/quotes/shared/contract';
import { failure, noConnection, onGet, onPost } from '../../helpers/components/server';
import { QUOTES, renderPanel, TEXT } from '../../helpers/components/quotes-panel';
import { ARTICLE_ID, quotesResponse, quoteView } from '../../helpers/fixtures/views';

const answer = (response: QuotesResponse = quotesResponse([quoteView()], [TEXT])) =>
  onGet(QUOTES, response);

describe('the quotes panel', () => {
  it('shows that it is loading', async () => {
    onGet(QUOTES, async () => {
      await delay('infinite');
    });
    const { page } = renderPanel();
    expect(await page.findByText('Loading quotes')).toBeInTheDocument();
  });

  it('lists the quotes in the order of the text, under their count', async () => {
    answer(
      quotesResponse(
        [quoteView(), quoteView({ documentId: 'quote-2', text: 'And the quay', reviewed: false })],
        [TEXT]
      )
    );
    const { page } = renderPanel();
    const cards = await page.findAllByRole('listitem', { name: /^Quote: / });
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual([
      'Quote: The pier is ours to keep',
      'Quote: And the quay',
    ]);
    expect(page.getByText('1 of 2 to check')).toBeInTheDocument();
  });

  it('says when the article has no quotes', async () => {
    answer(quotesResponse([], [TEXT]));
    const { page } = renderPanel();
    expect(await page.findByText('No quotes in this article yet.')).toBeInTheDocument();
  });

  it('says what will appear while the text is empty', async () => {
    answer(quotesResponse([], ['']));
    const { page } = renderPanel({ saved: [''] });
    expect(await page.findByText('Quotes will appear here as you write.')).toBeInTheDocument();
  });

  it('reports an error, and shows the quotes after Try again', async () => {
    onGet(QUOTES, () => failure(500, 'The disk is full'));
    const { user, page } = renderPanel();
    await page.findByText('The quotes could not be loaded: The disk is full');
    answer();
    await user.click(page.getByRole('button', { name: 'Try again' }));
    expect(await page.findByText('Viktor Khrenin')).toBeInTheDocument();
  });

  it('says that the role may not see the quotes, without a retry', async () => {
    onGet(QUOTES, () => failure(403, 'Forbidden', 'ForbiddenError'));
    const { page } = renderPanel();
    expect(
      await page.findByText('Your role does not allow you to see the quotes in this article.')
    ).toBeInTheDocument();
    expect(page.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  });

  it('says that the server is not responding', async () => {
    onGet(QUOTES, noConnection);
    const { page } = renderPanel();
    expect(
      await page.findByText('You are offline, or the server is not responding.')
    ).toBeInTheDocument();
  });

  it('shows the quotes of unsaved text, and says that they are not saved', async () => {
    answer();
    const requests = onPost(
      '/quotes/analyse',
      quotesResponse([quoteView({ documentId: null, text: 'The quay is next' })], ['ignored'])
    );
    const { page } = renderPanel({ unsaved: ['“The quay is next,” he said.'] });
    expect(
      await page.findByRole('listitem', { name: 'Quote: The quay is next' })
    ).toBeInTheDocument();
    expect(page.getByText('Not saved yet. Reviewing a quote saves the draft.')).toBeInTheDocument();
    expect(requests).toMatchObject([{ documentId: 'article-1', locale: 'en' }]);
  });

  it('warns when another user has saved a newer version, and loads it on request', async () => {
    let reads = 0;
    onGet(QUOTES, () => {
      reads += 1;
      return HttpResponse.json(quotesResponse([quoteView()], ['Theirs.']));
    });
    onPost('/quotes/analyse', quotesResponse([quoteView()], ['ignored']));
    const { user, page } = renderPanel({ unsaved: ['“Mine,” he said.'] });
    await page.findByText(
      'Another user has saved a newer version. Saving yours will overwrite it.'
    );
    const before = reads;
    await user.click(page.getByRole('button', { name: 'Discard my changes and load theirs' }));
    // The request that reads the article again; the form takes its values from it.
    await waitFor(() => expect(reads).toBe(before + 1));
  });

  it('explains why a scheduled article was not published', async () => {
    const response = quotesResponse([], [TEXT]);
    const schedule = {
      state: 'rejected' as const,
      was: null,
      by: null,
      message: '1 quote is open.',
    };
    answer({ ...response, meta: { ...response.meta, schedule } });
    const { page } = renderPanel();
    expect(
      await page.findByText('Not published at the scheduled time. 1 quote is open.')
    ).toBeInTheDocument();
  });

  describe('after an official has changed', () => {
    const outdated = {
      found: [{ documentId: 'official-moss', name: 'Clara Moss', linked: 1, suggested: 1 }],
      lost: 1,
    };
    const response = quotesResponse([quoteView()], [TEXT]);
    const outdatedResponse = { ...response, meta: { ...response.meta, outdated } };

    it('says whose quotes there are, and takes the speakers over', async () => {
      answer(outdatedResponse);
      const { user, page } = renderPanel();
      expect(await page.findByText('2 more quotes look like Clara Moss’s.')).toBeInTheDocument();
      expect(page.getByText('1 quote no longer leads to an official.')).toBeInTheDocument();
      const requests = onPost(`/quotes/articles/${ARTICLE_ID}/read-again`, {
        ...response,
        meta: { ...response.meta, reread: { linked: 1, suggested: 1 } },
      });
      await user.click(page.getByRole('button', { name: 'Update speakers' }));
      expect(
        await screen.findByText(/1 more quote was linked to this official/)
      ).toBeInTheDocument();
      expect(requests).toEqual([{ locale: 'en' }]);
      expect(page.queryByText(/look like/)).not.toBeInTheDocument();
    });

    it('says so without a button to a user who only reads', async () => {
      answer(outdatedResponse);
      const { page } = renderPanel({ canReview: false });
      expect(await page.findByText('2 more quotes look like Clara Moss’s.')).toBeInTheDocument();
      expect(page.queryByRole('button', { name: 'Update speakers' })).not.toBeInTheDocument();
    });

    it('says nothing while the form has another text, which is read as it is typed', async () => {
      answer(outdatedResponse);
      onPost('/quotes/analyse', quotesResponse([quoteView({ text: 'The quay' })], ['ignored']));
      const { page } = renderPanel({ unsaved: ['“The quay,” he said.'] });
      await page.findByRole('listitem', { name: 'Quote: The quay' });
      expect(page.queryByText(/look like/)).not.toBeInTheDocument();
    });
  });

  it('shows no buttons to a user who may only read', async () => {
    const pending = { reviewed: false, decision: 'suggested' as const };
    answer(quotesResponse([quoteView(pending), quoteView({ documentId: 'quote-2' })], [TEXT]));
    const { page } = renderPanel({ canReview: false });
    expect(await page.findAllByRole('listitem', { name: /^Quote: / })).toHaveLength(2);
    expect(page.queryAllByRole('button')).toEqual([]);
  });

  it('speaks Russian', async () => {
    answer(quotesResponse([quoteView({ reviewed: false, decision: 'suggested' })], [TEXT]));
    const { page } = renderPanel({ locale: 'ru' });
    const card = await page.findByRole('listitem', { name: 'Цитата: The pier is ours to keep' });
    expect(within(card).getByText('Вероятно: подтвердите')).toBeInTheDocument();
    expect(page.getByText('Проверить: 1 из 1')).toBeInTheDocument();
  });
});
