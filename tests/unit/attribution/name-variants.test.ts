import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { buildPerson, marked } from './support';
import { nearNames, otherNames, sameNames } from './name-variants';
import type { Pair } from './name-variants';

const SENTENCES: Readonly<Record<string, (name: string) => string>> = {
  en: (name) => `“We are ready to sign the agreement this week,” ${name} said.`,
  ru: (name) => `«Мы готовы подписать соглашение уже на этой неделе», — отмечает ${name}.`,
  be: (name) => `«Мы гатовы падпісаць пагадненне ўжо на гэтым тыдні», — адзначае ${name}.`,
};

function decide([text, record, country = null, lang = 'en']: Pair) {
  const people = createPeopleIndex([
    buildPerson('own', record, null, ['Minister of Health', country]),
  ]);
  const sentence = (SENTENCES[lang] as (name: string) => string)(text);
  return marked(sentence, { people, lang })[0]?.decision ?? null;
}

const rows = (pairs: readonly Pair[]) =>
  pairs.map((pair) => ({ text: pair[0], record: pair[1], pair }));

describe('spellings of names', () => {
  test.each(rows(sameNames))('knows that $text is $record', ({ pair }) => {
    expect(decide(pair)).toBe('linked');
  });
  test.each(rows(nearNames))('suggests that $text is $record', ({ pair }) => {
    expect(decide(pair)).toBe('suggested');
  });
  test.each(rows(otherNames))('never takes $text for $record', ({ pair }) => {
    expect(decide(pair)).not.toBe('linked');
  });
});
