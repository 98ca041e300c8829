import { HttpResponse } from 'msw';
import { screen, waitFor, within } from '@testing-library/react';
import type { QuoteView } from '../../../src/plugins/quotes/shared/contract';
import { QUOTES, renderPanel } from '../../helpers/components/quotes-panel';
import { onGet, onPost } from '../../helpers/components/server';
import {
  anchorOf,
  candidate,
  personSummary,
  quotesResponse,
  quoteView,
} from '../../helpers/fixtures/views';

const PARAGRAPHS = ['“The pier is ours,” he said.', '“The quay is theirs,” she said.'];
const lind = personSummary({ documentId: 'official-lind', name: 'Ada Lind' });
const PIER = quoteView({ text: 'The pier is ours', decision: 'suggested', reviewed: false });
const QUAY = quoteView({
  documentId: 'quote-2',
  text: 'The quay is theirs',
  anchor: anchorOf('The quay is theirs', { block: 1 }),
  decision: 'suggested',
  reviewed: false,
  candidates: [candidate(), candidate({ ...lind, confidence: 0.4 })],
});

const answerOf = (...quotes: QuoteView[]) => quotesResponse(quotes, PARAGRAPHS);

/** More than an editor presses before the first answer comes. */
const KEYS_TYPED = 8;

/** Opens the review drawer, which focuses the first quote to check. */
async function openDrawer(first = PIER, options: Parameters<typeof renderPanel>[0] = {}) {
  onGet(QUOTES, answerOf(first, QUAY));
  const { user, page } = renderPanel({ saved: PARAGRAPHS, ...options });
  await user.click(await page.findByRole('button', { name: 'Review' }));
  const drawer = within(await screen.findByRole('dialog', { name: 'Review quotes' }));
  const card = (text: string) => drawer.getByRole('listitem', { name: `Quote: ${text}` });
  await waitFor(() => expect(card('The pier is ours')).toHaveFocus());
  return { user, drawer, card };
}

describe('the keys of the review drawer', () => {
  it('move between quotes with j and k, and stop at the ends', async () => {
    const { user, card } = await openDrawer();
    await user.keyboard('j');
    expect(card('The quay is theirs')).toHaveFocus();
    await user.keyboard('j');
    expect(card('The quay is theirs')).toHaveFocus();
    await user.keyboard('k');
    expect(card('The pier is ours')).toHaveFocus();
    await user.keyboard('k');
    expect(card('The pier is ours')).toHaveFocus();
  });

  it('confirm with Enter, and move on to the next quote to check', async () => {
    const { user, card, drawer } = await openDrawer();
    const confirmed = { ...PIER, review: 'confirmed' as const, reviewed: true };
    const requests = onPost('/quotes/quotes/quote-1/confirm', answerOf(confirmed, QUAY));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(card('The quay is theirs')).toHaveFocus());
    expect(requests).toHaveLength(1);
    expect(drawer.getByText('1 of 2 to check')).toBeInTheDocument();
  });

  it('are all taken, in order, when they are typed faster than the server answers', async () => {
    const texts = Array.from({ length: KEYS_TYPED }, (_, i) => `Bridge number ${i + 1} is closed`);
    const quotes = texts.map((text, i) =>
      quoteView({
        documentId: `bridge-${i + 1}`,
        text,
        anchor: anchorOf(text, { block: i }),
        decision: 'suggested',
        reviewed: false,
      })
    );
    const paragraphs = texts.map((text) => `“${text},” he said.`);
    onGet(QUOTES, quotesResponse(quotes, paragraphs));
    const order: string[] = [];
    const list = [...quotes];
    quotes.forEach((quote, i) =>
      onPost(`/quotes/quotes/${quote.documentId}/confirm`, () => {
        order.push(quote.documentId!);
        list[i] = { ...quote, review: 'confirmed', reviewed: true };
        return HttpResponse.json(quotesResponse([...list], paragraphs));
      })
    );
    const { user, page } = renderPanel({ saved: paragraphs });
    await user.click(await page.findByRole('button', { name: 'Review' }));
    const drawer = within(await screen.findByRole('dialog', { name: 'Review quotes' }));
    const first = drawer.getByRole('listitem', { name: `Quote: ${texts[0]}` });
    await waitFor(() => expect(first).toHaveFocus());
    await user.keyboard('{Enter}'.repeat(KEYS_TYPED));
    expect(await drawer.findByText(`All ${KEYS_TYPED} checked`)).toBeInTheDocument();
    expect(order).toEqual(quotes.map(({ documentId }) => documentId));
  });

  it('confirm nothing, and say why, where there is no speaker', async () => {
    const { user, drawer } = await openDrawer({ ...PIER, speaker: null });
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/This quote has no speaker yet/)).toBeInTheDocument();
    expect(drawer.queryByRole('combobox')).not.toBeInTheDocument();
  });

  it('open the form for a new official with a', async () => {
    onGet('/quotes/people', { data: [] });
    const { user, drawer } = await openDrawer(PIER, { canAddOfficials: true });
    await user.keyboard('a');
    expect(await drawer.findByRole('group', { name: 'New official' })).toBeInTheDocument();
  });

  it('remember the spelling of a name with s', async () => {
    const chosen = { ...PIER, review: 'reassigned' as const, spelling: 'Chrenin' };
    const { user } = await openDrawer(chosen);
    const requests = onPost('/quotes/quotes/quote-1/spelling', answerOf(PIER, QUAY));
    await user.keyboard('s');
    await waitFor(() => expect(requests).toMatchObject([{ name: 'Chrenin' }]));
  });

  it('choose a likely speaker by number', async () => {
    const { user } = await openDrawer();
    const requests = onPost('/quotes/quotes/quote-2/reassign', answerOf(PIER, QUAY));
    await user.keyboard('j2');
    await waitFor(() => expect(requests).toMatchObject([{ speaker: 'official-lind' }]));
  });

  it('dismiss with x, and undo with u', async () => {
    const { user, card } = await openDrawer();
    const dismissed = { ...PIER, review: 'dismissed' as const, reviewed: true };
    onPost('/quotes/quotes/quote-1/dismiss', answerOf(dismissed, QUAY));
    await user.keyboard('x');
    await waitFor(() => expect(card('The quay is theirs')).toHaveFocus());
    const undone = onPost('/quotes/quotes/quote-1/undo', answerOf(PIER, QUAY));
    await user.keyboard('u');
    await waitFor(() => expect(card('The pier is ours')).toHaveFocus());
    expect(undone).toHaveLength(1);
  });

  it('say that there is nothing to undo', async () => {
    const { user } = await openDrawer();
    await user.keyboard('u');
    expect(await screen.findByText('Nothing to undo.')).toBeInTheDocument();
  });

  it('open the speaker search with o, where letters are text', async () => {
    onGet('/quotes/people', { data: [] });
    const { user, drawer } = await openDrawer();
    await user.keyboard('o');
    const field = await drawer.findByRole('combobox', { name: 'Speaker' });
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard('xj');
    expect(field).toHaveValue('xj');
  });

  it('are listed below the quotes', async () => {
    const { drawer } = await openDrawer();
    const keys = within(drawer.getByRole('list', { name: 'Keyboard shortcuts' }));
    expect(keys.getAllByRole('listitem')).toHaveLength(11);
  });
});
