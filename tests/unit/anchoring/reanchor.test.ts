import { reanchor } from '../../../src/plugins/quotes/anchoring';
import { edit, placesIn, reviewedAt } from '../../helpers/fixtures/edited-text';

const ADA = '“The bridge will open in May,” said Ada Marlow.';
const BEA = '“The harbour stays shut all winter,” said Bea Norrland.';
const RAIN = 'It rained all day in the old town.';
const OPEN = 'The bridge will open in May,';
const SHUT = 'The harbour stays shut all winter,';

describe('quotes whose words stay', () => {
  test.each<[string, string[], string[], string[]]>([
    ['nothing changed', [ADA, BEA], [ADA, BEA], [`same: ${OPEN}`, `same: ${SHUT}`]],
    ['a paragraph above', [ADA, BEA], [RAIN, ADA, BEA], [`same: ${OPEN}`, `same: ${SHUT}`]],
    ['paragraphs swapped', [ADA, RAIN, BEA], [BEA, RAIN, ADA], [`moved: ${OPEN}`, `same: ${SHUT}`]],
    ['merged', [ADA, BEA], [`${ADA} ${BEA}`], [`same: ${OPEN}`, `same: ${SHUT}`]],
    ['split', [`${RAIN} ${ADA}`], [RAIN, ADA], [`same: ${OPEN}`]],
    ['typing beside it', [ADA], [ADA.replace('said', 'repeated')], [`same: ${OPEN}`]],
    ['straight marks', [ADA], [ADA.replace(/[“”]/g, '"')], [`same: ${OPEN}`]],
    ['guillemets', [ADA], [ADA.replace('“', '«').replace('”', '»')], [`same: ${OPEN}`]],
    [
      'cut and pasted below',
      [ADA, RAIN, RAIN + RAIN],
      [RAIN, RAIN + RAIN, ADA],
      [`moved: ${OPEN}`],
    ],
    ['copied', [RAIN, ADA, BEA], [RAIN, ADA, ADA, BEA], [`same: ${OPEN}`, `same: ${SHUT}`]],
  ])('are found: %s', (_, before, now, expected) => {
    expect(edit(before, now).seen).toEqual(expected);
  });

  test.each([
    ['apostrophes', "It isn't", 'It isn’t'],
    ['a Belarusian apostrophe', "сям'я", 'сямʼя'],
    ['spaces that do not break', '5 km of road', '5\u00a0km of\u202froad'],
    ['dashes', 'now - or never', 'now — or never'],
    ['an ellipsis', 'well...', 'well…'],
    ['soft hyphens and joiners', 'cooperation', 'co\u00adoper\u200dation'],
    ['composed letters', 'café', 'cafe\u0301'],
    ['marks within', 'a ‘safe’ bridge', "a 'safe' bridge"],
  ])('are the same with other %s', (_, was, is) => {
    const before = [RAIN, `“${was}, we say,” said Ada Marlow.`];
    const [outcome] = edit(before, [RAIN, `“${is}, we say,” said Ada Marlow.`]).outcomes;
    expect(outcome).toMatchObject({ state: 'same', speakerHolds: true });
  });
});

describe('quotes whose words change', () => {
  test.each<[string, string, string]>([
    ['a word', OPEN, 'The bridge will open in June,'],
    ['a word more', OPEN, 'The new bridge will open in May,'],
    ['a word less', OPEN, 'The bridge will open,'],
    ['a letter', OPEN, 'The bridges will open in May,'],
    ['a capital', OPEN, 'the bridge will open in May,'],
    ['a question', 'It will open. Now?', 'It will open. Now!'],
  ])('are found: %s', (_, was, is) => {
    const before = [RAIN, `“${was}” said Ada Marlow.`, BEA];
    expect(edit(before, [RAIN, `“${is}” said Ada Marlow.`, BEA]).seen).toEqual([
      `changed: ${was} → ${is}`,
      `same: ${SHUT}`,
    ]);
  });

  test('are found while the paragraph moves', () => {
    const edited = ADA.replace('May', 'June');
    expect(edit([ADA, RAIN, BEA], [BEA, RAIN, edited]).seen[0]).toBe(
      `changed: ${OPEN} → The bridge will open in June,`
    );
  });

  test('are lost if no words are left', () => {
    expect(edit([ADA, BEA], [ADA.replace(OPEN, 'Nobody was asked,'), BEA]).seen[0]).toBe('lost');
  });

  test('are lost without marks', () => {
    expect(edit([ADA], [ADA.replace(/[“”]/g, '')]).seen).toEqual(['lost']);
  });

  test('are changed and lost if two quotes become one', () => {
    const { seen } = edit(
      ['“We build,” said Ada Marlow. “We open in May.”'],
      ['“We build, we open in May,” said Ada Marlow.']
    );
    expect(seen.map((line) => line.split(':')[0]).sort()).toEqual(['changed', 'lost']);
  });
});

describe('quotes of two speakers with the same words', () => {
  const agrees = (name: string) => `“We agree with the plan,” said ${name}.`;
  const [ada, bea] = [agrees('Ada Marlow'), agrees('Bea Norrland')];

  test('are distinguished if they swap places', () => {
    const { outcomes, places } = edit([ada, RAIN, bea], [bea, RAIN, ada]);
    expect(
      outcomes.map((o) => ('place' in o ? places[o.place].passageAttribution.speaker : null))
    ).toEqual(['ada', 'bea']);
  });

  test('do not take the place of each other if one is cut', () => {
    expect(edit([ada, bea], [bea]).seen).toEqual(['lost', 'same: We agree with the plan,']);
    expect(edit([ada, bea], [ada]).seen).toEqual(['same: We agree with the plan,', 'lost']);
    expect(edit([ada], [bea]).seen).not.toContain('moved: We agree with the plan,');
  });

  test('do not lose their place to a new quote above', () => {
    const { outcomes } = edit([ada], [bea, ada]);
    expect(outcomes).toEqual([{ state: 'same', place: 1, speakerHolds: true }]);
  });

  test('stay with their speaker if words become those of another', () => {
    const other = bea.replace('the plan', 'this plan');
    const { outcomes } = edit([ada, other], [ada.replace('the plan', 'this plan'), other]);
    expect(outcomes).toMatchObject([
      { state: 'changed', place: 0 },
      { state: 'same', place: 1 },
    ]);
  });

  test('are both changed if their words are exchanged', () => {
    const other = bea.replace('the plan', 'this plan');
    const { outcomes } = edit(
      [ada, other],
      [ada.replace('the plan', 'this plan'), other.replace('this plan', 'the plan')]
    );
    expect(outcomes).toMatchObject([
      { state: 'changed', place: 0 },
      { state: 'changed', place: 1 },
    ]);
  });

  test('are in doubt in the same place under another name', () => {
    expect(edit([RAIN, ada], [RAIN, bea]).seen).toEqual([
      'same: We agree with the plan, (speaker?)',
    ]);
    expect(edit([RAIN, ada], [RAIN, agrees('Cy Unlisted')]).seen).toEqual([
      'same: We agree with the plan, (speaker?)',
    ]);
  });

  test('are ambiguous if nothing distinguishes them', () => {
    const bare = '“We agree with the plan.”';
    const { outcomes } = edit(
      ['Rain fell.', bare, 'Snow lay.'],
      ['Wind blew.', bare, 'Hail came.', bare, 'Fog rose.']
    );
    expect(outcomes).toEqual([{ state: 'ambiguous', places: [0, 1] }]);
  });

  test('are in doubt without names after another paragraph', () => {
    const bare = '“We agree with the plan.”';
    const spoke = 'Ada spoke first, and at length, of the bridge.';
    const other = 'The council then heard what the harbour master thought.';
    const before = [spoke, bare, RAIN, other, '“No.”'];
    expect(edit(before, [spoke, RAIN, other, bare, '“No.”']).seen[0]).toBe(
      'moved: We agree with the plan. (speaker?)'
    );
    expect(edit(before, [`${spoke} Yes.`, bare, RAIN, other, '“No.”']).seen[0]).toBe(
      'same: We agree with the plan.'
    );
  });
});

describe('reviewed quotes that the text lost', () => {
  const gone = (paragraphs: string[], index: number) => {
    const quote = reviewedAt(placesIn(paragraphs).places[index]);
    const { text, anchor, passageAttribution } = quote;
    return {
      ...quote,
      anchor: null,
      reviewedState: { text, anchor, passageAttribution, precedingContext: null },
    };
  };

  test('are found again at their former place', () => {
    const { body, places } = placesIn([RAIN, ADA]);
    const earlier = [gone([RAIN, ADA], 0)];
    expect(reanchor({ earlier, before: placesIn([RAIN]).body, now: body, places })).toEqual([
      { state: 'same', place: 0, speakerHolds: true },
    ]);
  });

  test('are found again at another place, but not for another speaker', () => {
    const earlier = [gone([RAIN, ADA], 0)];
    const before = placesIn([RAIN]).body;
    const back = placesIn([BEA, RAIN, ADA]);
    expect(reanchor({ earlier, before, now: back.body, places: back.places })).toEqual([
      { state: 'moved', place: 1, speakerHolds: true },
    ]);
    const other = placesIn([RAIN, ADA.replace('Ada Marlow', 'Bea Norrland')]);
    expect(reanchor({ earlier, before, now: other.body, places: other.places })).toEqual([
      { state: 'lost' },
    ]);
  });

  test('get their words back if an edit is undone', () => {
    const then = placesIn([RAIN, ADA]);
    const edited = placesIn([RAIN, ADA.replace('May', 'June')]);
    const { text, anchor, passageAttribution } = reviewedAt(then.places[0]);
    const reviewedState = { text, anchor, passageAttribution, precedingContext: RAIN };
    const earlier = [{ ...reviewedAt(edited.places[0]), reviewedState }];
    const { body: now, places } = then;
    expect(reanchor({ earlier, before: edited.body, now, places })).toEqual([
      { state: 'same', place: 0, speakerHolds: true },
    ]);
  });
});

test('reanchor gives no two quotes one place', () => {
  const twice = [ADA, ADA, ADA];
  for (const now of [[ADA], [ADA, ADA], [ADA.replace('May', 'June')], [BEA, ADA]]) {
    const places = edit(twice, now).outcomes.flatMap((o) => ('place' in o ? [o.place] : []));
    expect(new Set(places).size).toBe(places.length);
    expect(places.length).toBe(1 + (now[1] === ADA && now[0] === ADA ? 1 : 0));
  }
});
