/** Mentions of English texts that are not right next to the words, or whose verb is rare. */
import { attribute, createPeopleIndex } from '../../../src/plugins/quotes/attribution';

const person = (id: string, name: string, gender: 'male' | 'female', title: string) => ({
  id,
  name,
  gender,
  alternateNames: [],
  honorific: null,
  positions: [{ title, organization: null, country: 'BY', from: '2020-01-01', to: null }],
});

const people = createPeopleIndex([
  person('harbour', 'Simon Harbour', 'male', 'Minister of Defence'),
  person('vale', 'Nora Vale', 'female', 'Minister of Foreign Affairs'),
]);

const first = (text: string) => {
  const [quote] = attribute(text, { lang: 'en', date: '2025-09-17', people });
  return quote && { mention: quote.mention?.text ?? null, speaker: quote.speaker?.id ?? null };
};

describe('an English mention', () => {
  test.each([
    ['“Quiet,” Simon Harbour cut in.', 'Simon Harbour', 'harbour'],
    ['“Quiet,” put in Simon Harbour.', 'Simon Harbour', 'harbour'],
    ['“That’s a lie!” piped up Nora Vale from the back row.', 'Nora Vale', 'vale'],
    ['“Quiet,” Nora Vale grimaced.', 'Nora Vale', 'vale'],
    ['“Not a coin,” Simon Harbour harrumphed, and left.', 'Simon Harbour', 'harbour'],
    ['The long “deep freeze”, as Nora Vale calls it, is over.', 'Nora Vale', 'vale'],
    ['“It will rain for days,” Reuters reported, citing Nora Vale.', 'Nora Vale', 'vale'],
    ['Nora Vale was quoted by the Herald as saying that it “leaks a bit”.', 'Nora Vale', 'vale'],
    ['The last word was Nora Vale’s: “They are here.”', 'Nora Vale', 'vale'],
    ['“We built it twice.” With those words, Nora Vale left the hall.', 'Nora Vale', 'vale'],
    ['“We built it twice.”\n\nWith this remark, Nora Vale left.', 'Nora Vale', 'vale'],
  ])('is found with rare verbs and behind the words: %s', (text, mention, speaker) => {
    expect(first(text)).toEqual({ mention, speaker });
  });

  test.each([
    ['Then came Nora Vale, by video link. “We have no ships here.”', 'Nora Vale'],
    ['Among the guests on the hill was Nora Vale. “We have no ships here.”', 'Nora Vale'],
    ['Next to the gate stood Nora Vale. “We have no ships here.”', 'Nora Vale'],
    ['The applause over, Nora Vale left her text. “We have no ships here.”', 'Nora Vale'],
    ['The speeches finished, Nora Vale turned round. “We have no ships here.”', 'Nora Vale'],
    ['Hours later, Nora Vale called the plan “a bad joke” in Minsk.', 'Nora Vale'],
    ['In Minsk, on Monday, Nora Vale rejected the plan, calling it “a bad joke”.', 'Nora Vale'],
  ])('is the subject of the main clause: %s', (text, mention) => {
    expect(first(text)).toEqual({ mention, speaker: 'vale' });
  });

  test('is none in a sentence about what cannot speak', () => {
    expect(first('The hall fell silent. “We have all been here before.”')?.mention).toBeNull();
  });

  test('stays that of the speaker who cites what is no person', () => {
    const text = '“The talks will go on,” Simon Harbour said, citing the First Treaty.';
    expect(first(text)).toEqual({ mention: 'Simon Harbour', speaker: 'harbour' });
  });
});
