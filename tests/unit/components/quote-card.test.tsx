import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import type { QuoteView } from '../../../src/plugins/quotes/shared/contract';
import { QUOTES, renderPanel, TEXT } from '../../helpers/components/quotes-panel';
import { failure, onGet, onPost } from '../../helpers/components/server';
import {
  anchorOf,
  candidate,
  personSummary,
  quotesResponse,
  quoteView,
} from '../../helpers/fixtures/views';

const WORDS = 'The pier is ours to keep';
const oppah = personSummary({
  documentId: 'official-oppah',
  name: 'Oppah Muchinguri-Kashiri',
  office: 'Minister of Defence, Zimbabwe',
});

/** Renders the panel with one quote, and finds its card. */
async function renderCard(overrides: Partial<QuoteView> = {}) {
  onGet(QUOTES, quotesResponse([quoteView(overrides)], [TEXT]));
  const { user, page } = renderPanel();
  const card = await page.findByRole('listitem', { name: `Quote: ${WORDS}` });
  return { user, page, element: card, card: within(card) };
}

/** Answers a review with the quote as it is after it. */
const onReview = (action: string, after: Partial<QuoteView>) =>
  onPost(`/quotes/quotes/quote-1/${action}`, quotesResponse([quoteView(after)], [TEXT]));

describe('the card of a quote', () => {
  it.each<[string, Partial<QuoteView>]>([
    ['Certain', { decision: 'linked' }],
    ['Likely: please confirm', { decision: 'suggested', reviewed: false }],
    ['Confirmed', { review: 'confirmed' }],
    ['Chosen by an editor', { review: 'reassigned' }],
    ['Check again', { review: 'needs-review', reason: 'lost', reviewed: false, anchor: null }],
    ['Not a quote', { review: 'dismissed' }],
  ])('shows the status “%s”', async (status, overrides) => {
    const { card } = await renderCard(overrides);
    expect(card.getByText(status)).toBeInTheDocument();
  });

  it('shows the speaker with the office on that day', async () => {
    const { card } = await renderCard();
    expect(card.getByText('Viktor Khrenin')).toBeInTheDocument();
    expect(card.getByText('Minister of Defence, Belarus')).toBeInTheDocument();
  });

  it('shows an attribution that has no official record', async () => {
    const { card } = await renderCard({
      speaker: null,
      attributionText: 'a ministry spokesman',
      decision: 'unlisted',
    });
    expect(card.getByText('a ministry spokesman')).toBeInTheDocument();
    expect(card.getAllByText('No official record')).toHaveLength(2);
  });

  it('offers to choose a speaker when none was found', async () => {
    const { card } = await renderCard({ speaker: null, decision: 'unresolved', reviewed: false });
    expect(card.getByText('Speaker unknown')).toBeInTheDocument();
    expect(card.getByRole('button', { name: 'Choose speaker' })).toBeEnabled();
    expect(card.queryByRole('button', { name: 'Confirm' })).not.toBeInTheDocument();
  });

  it('opens the evidence of a pending quote', async () => {
    const evidence = ['The text names him before the quote.'];
    const { card } = await renderCard({ decision: 'suggested', reviewed: false, evidence });
    expect(card.getByRole('button', { name: 'Why?' })).toHaveAttribute('aria-expanded', 'true');
    expect(card.getByText('The text names him before the quote.')).toBeInTheDocument();
  });

  it('opens the evidence of a reviewed quote on request', async () => {
    const { user, card } = await renderCard({
      review: 'confirmed',
      confirmedBy: 'Olga Editor',
      confirmedAt: '2026-01-02T09:00:00.000Z',
      evidence: ['The text names him before the quote.'],
    });
    const why = card.getByRole('button', { name: 'Why?' });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await user.click(why);
    expect(card.getByText('Checked by Olga Editor, Jan 2, 2026')).toBeInTheDocument();
    expect(card.getByText('The text names him before the quote.')).toBeInTheDocument();
  });

  it('shows how a quote has changed since it was checked', async () => {
    const { card, element } = await renderCard({
      review: 'needs-review',
      reason: 'changed',
      reviewed: false,
      changes: [
        { kind: 'same', text: 'The pier is ' },
        { kind: 'removed', text: 'yours' },
        { kind: 'added', text: 'ours' },
        { kind: 'same', text: ' to keep' },
      ],
    });
    expect(card.getByText('The quote has changed since it was checked.')).toBeInTheDocument();
    expect(element.querySelector('del')).toHaveTextContent('yours');
    expect(element.querySelector('ins')).toHaveTextContent('ours');
  });

  it('confirms a quote with what the editor saw, and shows who did', async () => {
    const { user, card, page } = await renderCard({ decision: 'suggested', reviewed: false });
    const requests = onReview('confirm', { review: 'confirmed' });
    await user.click(card.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText('Confirmed. All quotes are checked.')).toBeInTheDocument();
    expect(await page.findByText('Confirmed')).toBeInTheDocument();
    expect(requests).toEqual([
      {
        locale: 'en',
        seen: { text: WORDS, review: 'open', speaker: 'official-khrenin', attributionText: null },
      },
    ]);
  });

  it('dismisses and restores a quote', async () => {
    const { user, card, page } = await renderCard();
    const dismissals = onReview('dismiss', { review: 'dismissed' });
    onGet(QUOTES, quotesResponse([quoteView({ review: 'dismissed' })], [TEXT]));
    await user.click(card.getByRole('button', { name: 'Not a quote' }));
    const restore = await page.findByRole('button', { name: 'Restore' });
    expect(dismissals).toHaveLength(1);

    const restorations = onReview('restore', {});
    onGet(QUOTES, quotesResponse([quoteView()], [TEXT]));
    await user.click(restore);
    expect(await page.findByText('Certain')).toBeInTheDocument();
    expect(restorations).toHaveLength(1);
  });

  it('rejects a review that conflicts with another editor’s, and shows the message', async () => {
    const { user, card, page } = await renderCard({ decision: 'suggested', reviewed: false });
    onPost('/quotes/quotes/quote-1/confirm', () =>
      failure(409, 'Olga has confirmed another speaker.', 'ConflictError')
    );
    onGet(QUOTES, quotesResponse([quoteView({ speaker: oppah, review: 'confirmed' })], [TEXT]));
    await user.click(card.getByRole('button', { name: 'Confirm' }));
    expect(await screen.findByText('Olga has confirmed another speaker.')).toBeInTheDocument();
    expect(await page.findByText('Oppah Muchinguri-Kashiri')).toBeInTheDocument();
  });

  it('lets the editor choose between the places of an ambiguous quote', async () => {
    const places = [anchorOf(WORDS), anchorOf(WORDS, { block: 2 })];
    const { user, card } = await renderCard({
      review: 'needs-review',
      reason: 'ambiguous',
      reviewed: false,
      places,
    });
    expect(card.getByText('This quote appears in the text more than once.')).toBeInTheDocument();
    const requests = onReview('place', { review: 'confirmed' });
    await user.click(card.getByRole('button', { name: 'This one: 2 of 2' }));
    await waitFor(() => expect(requests).toMatchObject([{ anchor: { block: 2 } }]));
  });

  it('warns that another article attributes the same words to someone else', async () => {
    const { user, card, page } = await renderCard({
      otherSpeaker: { name: 'Ada Lind', title: 'The first road' },
    });
    expect(
      card.getByText('“The first road” attributes the same words to Ada Lind.')
    ).toBeInTheDocument();
    expect(
      page.getByText('1 quote is published in another article under a different name.')
    ).toBeInTheDocument();
    onReview('shared-wording', {});
    await user.click(card.getByRole('button', { name: 'Both said it' }));
    await waitFor(() =>
      expect(page.queryByRole('button', { name: 'Both said it' })).not.toBeInTheDocument()
    );
  });
});

describe('a name that the record of the speaker does not have', () => {
  const spelling = 'Muchinguri Kashiri';
  const chosen = { speaker: oppah, review: 'reassigned' as const, spelling };

  it('is added to the record in one click, and the text is read again', async () => {
    const { user, card, page } = await renderCard(chosen);
    expect(card.getByText(`The record does not have the name “${spelling}”.`)).toBeInTheDocument();
    const answer = quotesResponse([quoteView({ ...chosen, spelling: null })], [TEXT]);
    const requests = onPost('/quotes/quotes/quote-1/spelling', {
      ...answer,
      meta: { ...answer.meta, reread: { linked: 2, suggested: 0 } },
    });
    await user.click(card.getByRole('button', { name: 'Remember this spelling' }));
    expect(
      await screen.findByText('2 more quotes were linked to this official.')
    ).toBeInTheDocument();
    expect(requests).toMatchObject([{ locale: 'en', name: spelling, seen: { text: WORDS } }]);
    expect(page.queryByRole('button', { name: 'Remember this spelling' })).not.toBeInTheDocument();
  });

  it('says who else has it', async () => {
    const { user, card } = await renderCard(chosen);
    onPost('/quotes/quotes/quote-1/spelling', () =>
      failure(400, 'Taken.', 'ApplicationError', {
        code: 'official.namesake',
        name: spelling,
        others: 'Rita Kashiri',
      })
    );
    await user.click(card.getByRole('button', { name: 'Remember this spelling' }));
    expect(
      await screen.findByText(/“Muchinguri Kashiri” is already a name of Rita Kashiri/)
    ).toBeInTheDocument();
  });

  it('is not offered to a user who only reads', async () => {
    onGet(QUOTES, quotesResponse([quoteView(chosen)], [TEXT]));
    const { page } = renderPanel({ canReview: false });
    await page.findByRole('listitem', { name: `Quote: ${WORDS}` });
    expect(page.queryByRole('button', { name: 'Remember this spelling' })).not.toBeInTheDocument();
  });
});

describe('the search for a speaker', () => {
  /** Opens the search on the card of a quote. */
  async function openSearch(overrides: Partial<QuoteView> = {}) {
    const rendered = await renderCard(overrides);
    await rendered.user.click(rendered.card.getByRole('button', { name: 'Change speaker' }));
    return { ...rendered, field: await rendered.card.findByRole('combobox', { name: 'Speaker' }) };
  }
  /** Answers a search by the start of a name. */
  const onSearch = () => {
    onGet('/quotes/people', ({ request }) => {
      const q = new URL(request.url).searchParams.get('q') ?? '';
      const found = [oppah].filter(({ name }) => name.toLowerCase().startsWith(q.toLowerCase()));
      return HttpResponse.json({ data: found });
    });
  };

  it('finds an official as the editor types, and saves the choice', async () => {
    onSearch();
    const { user, card, page, field } = await openSearch();
    await user.type(field, 'opp');
    const option = await screen.findByRole('option', { name: /Oppah/ });
    await user.click(option);
    const requests = onReview('reassign', { speaker: oppah, review: 'reassigned' });
    await user.click(card.getByRole('button', { name: 'Save' }));
    expect(await page.findByText('Chosen by an editor')).toBeInTheDocument();
    expect(requests).toMatchObject([{ speaker: 'official-oppah' }]);
  });

  it('lists the likely speakers first', async () => {
    onSearch();
    const { user, field } = await openSearch({
      candidates: [candidate({ documentId: 'official-lind', name: 'Ada Lind' })],
    });
    await user.click(field);
    const options = await screen.findAllByRole('option');
    expect(options[0]).toHaveTextContent('Ada Lind');
    expect(options[1]).toHaveTextContent('Oppah');
  });

  it('says when no official matches', async () => {
    onSearch();
    const { user, field } = await openSearch();
    await user.type(field, 'nobody at all');
    expect(await screen.findByText('No official matches')).toBeInTheDocument();
  });

  it('reports a search that failed', async () => {
    onGet('/quotes/people', () => failure(500, 'The disk is full'));
    const { card } = await openSearch();
    expect(await card.findByText('The search failed. Try again.')).toBeInTheDocument();
  });

  it('takes an attribution instead of an official', async () => {
    onSearch();
    const { user, card } = await openSearch();
    await user.click(card.getByRole('button', { name: 'Enter an attribution instead' }));
    const field = card.getByRole('textbox', { name: 'Attribution' });
    const requests = onReview('reassign', {
      speaker: null,
      attributionText: 'a spokesman',
      review: 'reassigned',
    });
    await user.type(field, 'a spokesman{Enter}');
    await waitFor(() => expect(requests).toMatchObject([{ attributionText: 'a spokesman' }]));
  });

  it('is closed by Cancel, without a change', async () => {
    onSearch();
    const { user, card } = await openSearch();
    await user.click(card.getByRole('button', { name: 'Cancel' }));
    expect(card.queryByRole('combobox')).not.toBeInTheDocument();
    expect(card.getByRole('button', { name: 'Change speaker' })).toBeEnabled();
  });
});
