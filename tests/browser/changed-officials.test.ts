import type { Page } from 'playwright-core';
import { ARTICLES, openForm, panelQuotes } from '../helpers/browser/browser';
import { useNewsroom } from '../helpers/browser/use-newsroom';

jest.setTimeout(180_000);

const OFFICIALS = '/content-manager/collection-types/api::official.official';
const NAME = 'Berta Halvorsen';
const PARAGRAPHS = [
  `“The ice was thick,” Defence Minister ${NAME} said. “We cut it with saws,” Halvorsen added.`,
  `“Nothing sank,” said fisherman Olav Brandt. “All were early,” ${NAME} said.`,
];

interface Speaker {
  speaker: { name: string } | null;
}

describe('an official whose record changes', () => {
  const room = useNewsroom('changed-officials');
  let page: Page;
  beforeAll(() => {
    page = room.page;
  });

  const speakersOf = async (documentId: string) =>
    (await room.api.get<Speaker[]>(`/quotes/articles/${documentId}/quotes?locale=en`)).map(
      ({ speaker }) => speaker?.name ?? null
    );
  const open = async (title: string) => {
    const { documentId } = await room.api.article(title, PARAGRAPHS);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await panelQuotes(page).nth(3).waitFor();
    return documentId;
  };

  it('is found by a spelling that an editor remembers in one click', async () => {
    await room.api.post(OFFICIALS, { name: 'Ingrid Solberg', gender: 'female' });
    const documentId = await open('A spelling');
    const card = panelQuotes(page).first();
    await card.getByRole('button', { name: 'Change speaker' }).click();
    await card.getByRole('combobox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('Ingrid');
    await page.getByRole('option', { name: /Ingrid Solberg/ }).click();
    await card.getByRole('button', { name: 'Save' }).click();
    await card.getByRole('button', { name: 'Remember this spelling' }).click();
    await page.getByText(/2 more quotes were linked to this official/).waitFor();
    const her = 'Ingrid Solberg';
    expect(await speakersOf(documentId)).toEqual([her, her, null, her]);
  });

  it('is found in an open article after a change in another form', async () => {
    const documentId = await open('A change elsewhere');
    await room.api.post(OFFICIALS, { name: 'Olav Brandt', gender: 'male' });
    await page.getByText('1 more quote looks like Olav Brandt’s.').waitFor();
    expect((await speakersOf(documentId))[2]).toBeNull();
    await page.getByRole('button', { name: 'Update speakers' }).click();
    await page.getByText('1 more quote was linked to this official.').waitFor();
    expect((await speakersOf(documentId))[2]).toBe('Olav Brandt');
  });

  it('is found in the review for all quotes of a person, by keys alone', async () => {
    const { documentId } = await room.api.article('By keys', [
      '“The pier is open,” said harbour director Ines Calder. “The quay is not,” Calder added.',
    ]);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await panelQuotes(page).nth(1).waitFor();
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Review quotes' });
    await drawer.getByRole('group', { name: /Ines Calder/ }).waitFor();
    await page.keyboard.press('A');
    await drawer.getByRole('textbox', { name: /^Name/ }).waitFor();
    await page.keyboard.press('Enter');
    await drawer.getByRole('group', { name: /Ines Calder/ }).waitFor({ state: 'detached' });
    expect(await speakersOf(documentId)).toEqual(['Ines Calder', 'Ines Calder']);
  });
});
