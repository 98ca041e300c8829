import type { Page } from 'playwright-core';
import { ARTICLES, bodyField, openForm, panelQuotes, paste } from '../helpers/browser/browser';
import { useNewsroom } from '../helpers/browser/use-newsroom';

jest.setTimeout(120_000);

const KHRENIN = 'Viktor Khrenin';
const MUCHINGURI = 'Oppah Muchinguri-Kashiri';

/** Sentences in which two people are named, by kind; each quotation with its speaker, null: neither of the two. */
const SENTENCES: Record<string, readonly (readonly [string, Record<string, string | null>])[]> = {
  'two tags in one sentence': [
    [
      '“The road was long,” said Viktor Khrenin; “the bridge was short,” said Oppah Muchinguri-Kashiri.',
      { 'The road was long': KHRENIN, 'the bridge was short': MUCHINGURI },
    ],
    [
      '“Trade grows,” Oppah Muchinguri-Kashiri said, but “trust grows faster,” Viktor Khrenin replied.',
      { 'Trade grows': MUCHINGURI, 'trust grows faster': KHRENIN },
    ],
    [
      '“Is the range open?” asked Viktor Khrenin; “not yet,” said a local ranger.',
      { 'Is the range open?': KHRENIN, 'not yet': null },
    ],
    [
      '“We train,” said Oppah Muchinguri-Kashiri – “we learn,” said Viktor Khrenin.',
      { 'We train': MUCHINGURI, 'we learn': KHRENIN },
    ],
    [
      '“The text is final,” said Viktor Khrenin, and “the ink is dry,” added Oppah Muchinguri-Kashiri.',
      { 'The text is final': KHRENIN, 'the ink is dry': MUCHINGURI },
    ],
  ],
  'a clause of another before the main clause': [
    [
      'While Viktor Khrenin said the plan was “a first step”, Oppah Muchinguri-Kashiri called it “a leap”.',
      { 'a first step': KHRENIN, 'a leap': MUCHINGURI },
    ],
    [
      'Hours after Oppah Muchinguri-Kashiri said the border was “wide open”, Viktor Khrenin said he would visit it.',
      { 'wide open': MUCHINGURI },
    ],
    [
      'Though a farmer said the field was “a pond”, Viktor Khrenin insisted it was dry.',
      { 'a pond': null },
    ],
    [
      'Standing beside Viktor Khrenin, who called the drill “a school”, Oppah Muchinguri-Kashiri said it was “an exam”.',
      { 'a school': KHRENIN, 'an exam': MUCHINGURI },
    ],
    [
      'When Oppah Muchinguri-Kashiri said the tractors were “late guests”, Viktor Khrenin smiled.',
      { 'late guests': MUCHINGURI },
    ],
  ],
  'words of another in a sentence': [
    [
      'Viktor Khrenin dismissed Oppah Muchinguri-Kashiri’s warning that “rain will come early”.',
      { 'rain will come early': MUCHINGURI },
    ],
    [
      'Viktor Khrenin, described by Oppah Muchinguri-Kashiri as “a patient teacher”, will stay.',
      { 'a patient teacher': MUCHINGURI },
    ],
    [
      'Oppah Muchinguri-Kashiri responded to Viktor Khrenin’s “rushed” timetable by leaving.',
      { rushed: null },
    ],
    [
      'Viktor Khrenin never said “never again”, Oppah Muchinguri-Kashiri said.',
      { 'never again': null },
    ],
    [
      'The columnist Jane Quill imagined Viktor Khrenin was thinking: “What have I signed?”',
      { 'What have I signed?': null },
    ],
  ],
};

describe('sentences that tempt to a wrong link, pasted in the admin', () => {
  const room = useNewsroom('tempting-sentences');
  let page: Page;
  beforeAll(() => {
    page = room.page;
  });

  it.each(Object.entries(SENTENCES))('shows no wrong name as certain: %s', async (_, sentences) => {
    await openForm(page, `${ARTICLES}/create`);
    await page.getByRole('textbox', { name: /^Title/ }).fill('Tempting sentences');
    await paste(page, bodyField(page), sentences.map(([text]) => text).join('\n\n'));
    const expected = sentences.flatMap(([, quotes]) => Object.entries(quotes));
    await panelQuotes(page).first().waitFor();
    await panelQuotes(page).filter({ hasText: expected[0]![0] }).waitFor();

    const wrong: string[] = [];
    for (const card of await panelQuotes(page).all()) {
      const shown = await card.innerText();
      const found = expected.find(([words]) => shown.includes(words));
      const others = [KHRENIN, MUCHINGURI].filter((name) => name !== found?.[1]);
      const isCertain = !shown.includes('please confirm');
      if (found && isCertain && others.some((name) => shown.includes(name)))
        wrong.push(`${found[0]}: ${shown.replaceAll('\n', ' ')}`);
    }
    expect(wrong).toEqual([]);
    expect(await panelQuotes(page).count()).toBeGreaterThanOrEqual(expected.length - 3);
  });
});
