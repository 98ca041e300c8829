import { screen, waitFor, within } from '@testing-library/react';
import type { QuoteView } from '../../../src/plugins/quotes/shared/contract';
import { failure, onGet, onPost } from '../../helpers/components/server';
import { QUOTES, renderPanel } from '../../helpers/components/quotes-panel';
import { anchorOf, ARTICLE_ID, quotesResponse, quoteView } from '../../helpers/fixtures/views';

const PARAGRAPHS = [
  '“The ice was thick,” harbour director Clara Moss said.',
  '“We cut it with saws,” she added.',
  '“Nothing sank,” said Olav Brandt.',
];

const unlisted = (block: number, name: string, text: string, mention: string): QuoteView =>
  quoteView({
    documentId: `quote-${block}`,
    text,
    anchor: anchorOf(text, { block }),
    speaker: null,
    attributionText: name,
    named: name,
    decision: 'unlisted',
    mention: {
      block,
      start: PARAGRAPHS[block]!.indexOf(mention),
      end: PARAGRAPHS[block]!.indexOf(mention) + mention.length,
      text: mention,
    },
  });

const QUOTES_FOUND = [
  unlisted(0, 'Clara Moss', 'The ice was thick,', 'Clara Moss'),
  unlisted(1, 'Clara Moss', 'We cut it with saws,', 'she'),
  unlisted(2, 'Olav Brandt', 'Nothing sank,', 'Olav Brandt'),
];
const SPEAKER = `/quotes/articles/${ARTICLE_ID}/speaker`;
const PREFILL = {
  data: {
    name: 'Clara Moss',
    honorific: null,
    title: 'Harbour director',
    organization: null,
    country: null,
  },
};

async function openPanel(quotes = QUOTES_FOUND, canAddOfficials = true) {
  onGet(QUOTES, quotesResponse(quotes, PARAGRAPHS));
  const { user, page } = renderPanel({ saved: PARAGRAPHS, canAddOfficials });
  await page.findAllByRole('listitem', { name: /^Quote: / });
  return { user, page };
}

describe('people without an official record', () => {
  it('are listed once each, with the number of their quotes', async () => {
    const { page } = await openPanel();
    const section = within(
      page.getByRole('region', { name: '2 speakers without an official record' })
    );
    const rows = section.getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      expect.stringContaining('Clara Moss2 quotes'),
      expect.stringContaining('Olav Brandt1 quote'),
    ]);
  });

  it('become an official in two clicks, with what the text says filled in', async () => {
    const { user, page } = await openPanel();
    const prefills = onPost('/quotes/prefill', PREFILL);
    const requests = onPost(SPEAKER, quotesResponse([QUOTES_FOUND[2]!], PARAGRAPHS));
    const clara = within(page.getByRole('listitem', { name: 'Clara Moss' }));
    await user.click(clara.getByRole('button', { name: 'Add official' }));
    expect(await clara.findByRole('textbox', { name: /^Name/ })).toHaveValue('Clara Moss');
    expect(prefills).toMatchObject([{ mention: { start: PARAGRAPHS[0]!.indexOf('Clara') } }]);
    await user.click(clara.getByRole('button', { name: 'Add' }));
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]).toMatchObject({
      official: { name: 'Clara Moss', office: { title: 'Harbour director' } },
      quotes: [
        { documentId: 'quote-0', seen: { attributionText: 'Clara Moss' } },
        { documentId: 'quote-1' },
      ],
    });
  });

  it('get an attribution for all their quotes, with the name filled in', async () => {
    const { user, page } = await openPanel();
    const requests = onPost(SPEAKER, quotesResponse(QUOTES_FOUND, PARAGRAPHS));
    const clara = within(page.getByRole('listitem', { name: 'Clara Moss' }));
    await user.click(clara.getByRole('button', { name: 'Give attribution' }));
    const field = await clara.findByRole('textbox', { name: 'Attribution' });
    expect(field).toHaveValue('Clara Moss');
    await user.type(field, ', harbour director{Enter}');
    await waitFor(() => expect(requests).toHaveLength(1));
    expect(requests[0]).toMatchObject({ attributionText: 'Clara Moss, harbour director' });
  });

  it('keep the form with the error when the server rejects the record', async () => {
    const { user, page } = await openPanel();
    onPost('/quotes/prefill', PREFILL);
    onPost(SPEAKER, () => failure(403, 'Your role may not add officials.', 'PolicyError'));
    const clara = within(page.getByRole('listitem', { name: 'Clara Moss' }));
    await user.click(clara.getByRole('button', { name: 'Add official' }));
    await clara.findByRole('textbox', { name: /^Name/ });
    await user.click(clara.getByRole('button', { name: 'Add' }));
    expect(await clara.findByRole('alert')).toHaveTextContent('Your role may not add officials.');
  });

  it('say what else the new record has changed', async () => {
    const { user, page } = await openPanel();
    const response = quotesResponse([QUOTES_FOUND[2]!], PARAGRAPHS);
    onPost(SPEAKER, {
      ...response,
      meta: { ...response.meta, reread: { linked: 2, suggested: 1 } },
    });
    const clara = within(page.getByRole('listitem', { name: 'Clara Moss' }));
    await user.click(clara.getByRole('button', { name: 'Give attribution' }));
    await user.type(await clara.findByRole('textbox', { name: 'Attribution' }), '{Enter}');
    expect(
      await screen.findByText(
        '2 more quotes were linked to this official. 1 more quote may be theirs: please check it.'
      )
    ).toBeInTheDocument();
  });

  it('return the focus to their buttons when the choice is cancelled', async () => {
    const { user, page } = await openPanel();
    onGet('/quotes/people', { data: [] });
    const clara = within(page.getByRole('listitem', { name: 'Clara Moss' }));
    await user.click(clara.getByRole('button', { name: 'Choose official' }));
    await user.click(clara.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(clara.getByRole('button', { name: 'Add official' })).toHaveFocus());
  });

  it('cannot become officials where the role may not add any', async () => {
    const { page } = await openPanel(QUOTES_FOUND, false);
    expect(page.queryByRole('button', { name: 'Add official' })).not.toBeInTheDocument();
    expect(page.getAllByRole('button', { name: 'Choose official' })).toHaveLength(2);
  });

  it('are not listed after an editor has reviewed their quotes', async () => {
    const { page } = await openPanel([{ ...QUOTES_FOUND[0]!, review: 'confirmed' }]);
    expect(page.queryByText(/without an official record/)).not.toBeInTheDocument();
  });
});

describe('people without an official record in the review', () => {
  async function openDrawer(canAddOfficials = true) {
    const { user, page } = await openPanel(QUOTES_FOUND, canAddOfficials);
    await user.click(page.getByRole('button', { name: 'Review' }));
    const drawer = within(await screen.findByRole('dialog', { name: 'Review quotes' }));
    const card = (text: string) => drawer.getByRole('listitem', { name: `Quote: ${text}` });
    await waitFor(() => expect(card('The ice was thick,')).toHaveFocus());
    return { user, drawer, card };
  }

  it('are shown with the selected quote, and the number of their quotes', async () => {
    const { user, card, drawer } = await openDrawer();
    const group = within(card('The ice was thick,')).getByRole('group', {
      name: 'Both quotes of Clara Moss',
    });
    expect(within(group).getAllByRole('button')).toHaveLength(3);
    await user.keyboard('jj');
    expect(drawer.queryByRole('group', { name: /Clara Moss/ })).not.toBeInTheDocument();
    const only = { name: 'The only quote of Olav Brandt' };
    expect(within(card('Nothing sank,')).getByRole('group', only)).toBeInTheDocument();
  });

  it('get an attribution for all their quotes with T and Enter, and the next person is selected', async () => {
    const { user, card, drawer } = await openDrawer();
    const given = QUOTES_FOUND.slice(0, 2).map((quote) => ({
      ...quote,
      review: 'reassigned' as const,
      reviewed: true,
    }));
    const after = quotesResponse([...given, { ...QUOTES_FOUND[2]!, reviewed: false }], PARAGRAPHS);
    const requests = onPost(SPEAKER, after);
    await user.keyboard('T');
    await user.type(await drawer.findByRole('textbox', { name: 'Attribution' }), '{Enter}');
    await waitFor(() => expect(card('Nothing sank,')).toHaveFocus());
    expect(requests).toMatchObject([
      {
        attributionText: 'Clara Moss',
        quotes: [{ documentId: 'quote-0' }, { documentId: 'quote-1' }],
      },
    ]);
  });

  it('become an official with A, with what the text says filled in', async () => {
    onPost('/quotes/prefill', PREFILL);
    const { user, drawer } = await openDrawer();
    const requests = onPost(SPEAKER, quotesResponse([QUOTES_FOUND[2]!], PARAGRAPHS));
    await user.keyboard('A');
    const field = await drawer.findByRole('textbox', { name: /^Name/ });
    expect(field).toHaveValue('Clara Moss');
    await user.type(field, '{Enter}');
    await waitFor(() =>
      expect(requests).toMatchObject([{ official: { name: 'Clara Moss' }, quotes: [{}, {}] }])
    );
  });

  it('are chosen from the officials with O, which is not open again when the editor returns', async () => {
    onGet('/quotes/people', { data: [] });
    const { user, drawer, card } = await openDrawer();
    await user.keyboard('O');
    expect(await drawer.findByRole('combobox', { name: 'Speaker' })).toBeInTheDocument();
    await user.click(within(card('Nothing sank,')).getByText(/Nothing sank/));
    await waitFor(() => expect(card('Nothing sank,')).toHaveFocus());
    await user.keyboard('kk');
    expect(card('The ice was thick,')).toHaveFocus();
    expect(drawer.queryByRole('combobox')).not.toBeInTheDocument();
  });
});
