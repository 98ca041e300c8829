import { indexEntities } from '../../../src/plugins/quotes/attribution/entities/entities';
import { readMention } from '../../../src/plugins/quotes/attribution/entities/speaker-mentions';
import { PeopleRegister } from '../../../src/plugins/quotes/attribution/registry/people-index';
import { newsroom, english, marked, passagesOf } from './support';

/** Reads a text that is one noun phrase. */
function read(text: string) {
  const passages = passagesOf(text);
  const people = new PeopleRegister();
  newsroom.forEach((person) => people.set(person));
  const entityIndex = indexEntities(passages, people, english, null);
  const passage = passages.outside[0];
  if (!passage) throw new Error('no words');
  return readMention(
    passage,
    { from: 0, to: passage.items.length },
    entityIndex.chunksOf.get(passage) ?? [],
    english
  );
}

describe('readMention', () => {
  test.each([
    ['Viktor Khrenin', 'name'],
    ['Belarusian Defence Minister Lieutenant General Viktor Khrenin', 'name'],
    ['the minister', 'role'],
    ['the Belarusian defence minister', 'role'],
    ['his Zimbabwean counterpart', 'role'],
    ['a spokesman for Viktor Khrenin', 'spokesperson'],
    ['Khrenin’s spokeswoman', 'spokesperson'],
    ['the press service of the ministry', 'organization'],
    ['the ministry', 'organization'],
    ['the report', 'organization'],
    ['Belarus', 'organization'],
    ['she', 'pronoun'],
    ['they', 'pronoun'],
  ])('reads %s as %s', (text, type) => {
    expect(read(text).type).toBe(type);
  });

  test.each<[string, string[], string[], string | null]>([
    ['the Belarusian defence minister', ['minister'], ['defence'], 'BY'],
    ['the defense minister of Zimbabwe', ['minister'], ['defence'], 'ZW'],
    ['the Minister of Defence', ['minister'], ['defence'], null],
    ['the British Foreign Secretary', ['secretary'], ['foreign'], 'GB'],
    ['the South Korean president', ['president'], [], 'KR'],
    ['the head of state', ['head-of-state'], [], null],
  ])('reads the office of “%s”', (text, heads, domains, country) => {
    expect(read(text).role).toMatchObject({ heads, domains, country });
  });

  test('takes the whole noun phrase for the mention', () => {
    const [quote] = marked(
      '“We are ready to help,” said Defence Minister Viktor Khrenin of Belarus on Monday.'
    );
    expect(quote?.mention?.text).toBe('Defence Minister Viktor Khrenin of Belarus');
  });
});
