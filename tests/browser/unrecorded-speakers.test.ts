import type { Page } from 'playwright-core';
import { ARTICLES, openForm, panelQuotes } from '../helpers/browser/browser';
import { useNewsroom } from '../helpers/browser/use-newsroom';
import { eventually } from '../helpers/eventually';

jest.setTimeout(180_000);

const NAMES = [
  'Clara Moss',
  'Olav Brandt',
  'Ines Calder',
  'Tomas Vell',
  'Ruta Anders',
  'Piotr Lanz',
  'Mira Stone',
  'Hugo Fenn',
];
/** Two quotes of each: by the full name, then by the surname. */
const PARAGRAPHS = NAMES.map((name, i) => {
  const surname = name.split(' ')[1];
  return `“Pier number ${i + 1} is open,” said harbour director ${name}. “Nobody waits at number ${i + 1},” ${surname} added.`;
});

interface Speaker {
  speaker: { name: string } | null;
  attributionText: string | null;
}

describe('eight speakers without an official record', () => {
  const room = useNewsroom('unrecorded-speakers');
  let page: Page;
  beforeAll(() => {
    page = room.page;
  });

  const person = (name: string) => page.getByRole('listitem', { name, exact: true });
  const region = () => page.getByRole('region', { name: /without an official record/ });
  const open = async (title: string) => {
    const { documentId } = await room.api.article(title, PARAGRAPHS);
    await openForm(page, `${ARTICLES}/${documentId}`);
    await panelQuotes(page).nth(15).waitFor();
    await region().waitFor();
    return documentId;
  };
  const speakersOf = (documentId: string) =>
    room.api.get<Speaker[]>(`/quotes/articles/${documentId}/quotes?locale=en`);

  it('get an attribution with two keys each, without the mouse', async () => {
    const documentId = await open('Eight by keyboard');
    expect(await region().getByRole('listitem').count()).toBe(NAMES.length);
    await person(NAMES[0]!).getByRole('button', { name: 'Give attribution' }).focus();
    for (const [i, name] of NAMES.entries()) {
      // From the second on, the focus is on the first button of the next person.
      const button = person(name).getByRole('button', { name: 'Give attribution' });
      await button.focus();
      await page.keyboard.press('Enter');
      await person(name).getByRole('textbox', { name: 'Attribution' }).waitFor();
      await page.keyboard.press('Enter');
      await person(name).waitFor({ state: 'detached' });
      const left = NAMES.length - 1 - i;
      if (left === 0) continue;
      const next = person(NAMES[i + 1]!)
        .getByRole('button')
        .first();
      await eventually(async () =>
        expect(await next.evaluate((element) => element === document.activeElement)).toBe(true)
      );
    }
    const quotes = await speakersOf(documentId);
    expect(quotes.map(({ attributionText }) => attributionText)).toEqual(
      NAMES.flatMap((name) => [name, name])
    );
  });

  it('become officials with at most three clicks each', async () => {
    const documentId = await open('Eight by mouse');
    for (const name of NAMES) {
      let clicks = 0;
      const click = async (button: string) => {
        clicks += 1;
        await person(name).getByRole('button', { name: button, exact: true }).click();
      };
      await click('Add official');
      const field = person(name).getByRole('textbox', { name: /^Name/ });
      await field.waitFor();
      expect(await field.inputValue()).toBe(name);
      await click('Add');
      await person(name).waitFor({ state: 'detached' });
      expect(clicks).toBeLessThanOrEqual(3);
    }
    const quotes = await speakersOf(documentId);
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(
      NAMES.flatMap((name) => [name, name])
    );
  });
});
