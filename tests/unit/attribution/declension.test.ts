import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { caseless } from '../../../src/plugins/quotes/attribution/languages/declension';
import { foldName } from '../../../src/plugins/quotes/attribution/registry/name-keys';
import { registerOf } from '../../../src/plugins/quotes/attribution/registry/people-index';
import { isInNominative } from '../../../src/plugins/quotes/attribution/registry/person-names';
import {
  soundAlike,
  soundKeys,
} from '../../../src/plugins/quotes/attribution/registry/transliteration-keys';
import { buildPerson } from './support';

describe('soundKeys', () => {
  test.each([
    'воронин воронина воронину ворониным воронине воронина ворониной',
    'дивакоў дзівакоў'.split(' ')[1] + ' дзівакова дзівакову дзіваковым',
    'радченко радченко',
    'радчэнка радчэнкі радчэнку радчэнкам радчэнка',
    'саладуха саладухі саладуху саладухай',
    'вольский вольского вольскому вольским вольская вольской вольскую',
    'андрей андрея андреем андрее',
    'мария марии марию марией',
    'ткачёв ткачев ткачёва ткачеву',
    'коваль коваля ковалю ковалем',
    'виктор виктора виктору виктором викторе',
  ])('returns one key for %s', (cases) => {
    expect(new Set(cases.split(' ').map((word) => soundKeys(word)[0])).size).toBe(1);
  });

  test('returns other keys for other names', () => {
    expect(caseless('воронин')).not.toBe(caseless('воронов'));
    expect(caseless('максим')).toBe('максим');
    expect(caseless('marlow')).toBe('marlow');
  });
});

describe('keys of transliterations', () => {
  test.each([
    ['Voronin', 'Woronin', 'Воронин', 'Варонін'.replace('а', 'о')],
    ['Hrynko', 'Grynko', 'Hrinko', 'Грынько'],
    ['Khazin', 'Hazin', 'Chazin', 'Хазин', 'Хазін'],
    ['Shchukin', 'Schukin', 'Щукин'],
    ['Radchenko', 'Radčenko', 'Радченко', 'Радчэнко'],
    ['Sergei', 'Sergey', 'Sergej', 'Сергей'],
    ['Tsarenkov', 'Carenkov'.replace('C', 'Tz'), 'Царенков'],
  ])('are equal for %s and the rest', (first, ...others) => {
    for (const other of others)
      expect(soundKeys(other.toLowerCase()).some((key) => soundKeys(first).includes(key))).toBe(
        true
      );
  });

  test('differ for different names', () => {
    expect(soundAlike('Voronin', 'Voronov')).toBe(false);
    expect(soundAlike('Petrov', 'Petrova')).toBe(false);
  });
});

describe('people index by sound', () => {
  const people = registerOf(
    createPeopleIndex([
      buildPerson('v', 'Viktor Voronin', 'male'),
      buildPerson('s', 'Maryna Saladukha', 'female'),
      buildPerson('m', 'Ada Lin-Markov', 'female'),
    ])
  );
  const ids = (name: string) => people.withFullName(foldName(name)).map(({ id }) => id);

  test.each([
    ['Виктором Ворониным', ['v']],
    ['Victor Woronin', ['v']],
    ['Марыны Саладухі', ['s']],
    ['Виктория Воронина', []],
    ['Viktoria Voronina', []],
  ])('finds %s', (name, expected) => {
    expect(ids(name)).toEqual(expected);
  });

  test('finds a lone Latin surname only as it is written, a Cyrillic one in any case', () => {
    expect(people.withLastName('woronin')).toEqual([]);
    expect(people.withLastName('воронину').map(({ id }) => id)).toEqual(['v']);
    expect(people.withLastName('марков').map(({ id }) => id)).toEqual(['m']);
  });

  test('distinguishes the nominative from the other cases', () => {
    const viktor = people.get('v');
    if (!viktor) throw new Error('there is no v');
    expect(isInNominative(viktor, ['воронин'])).toBe(true);
    expect(isInNominative(viktor, ['воронина'])).toBe(false);
    expect(isInNominative(viktor, ['виктора', 'воронина'])).toBe(false);
  });

  test('finds a changed person by the new name only, and a deleted one not at all', () => {
    const index = createPeopleIndex([buildPerson('x', 'Petr Zhuk', 'male')]);
    const register = registerOf(index);
    expect(register.withFullName(['пётр', 'жук'].map((w) => w.replace('ё', 'е')))).toHaveLength(1);
    index.set(buildPerson('x', 'Petr Lis', 'male'));
    expect(register.withFullName(['петра', 'жука'])).toHaveLength(0);
    expect(register.withFullName(['петра', 'лиса'])).toHaveLength(1);
    index.delete('x');
    expect(register.withFullName(['петра', 'лиса'])).toHaveLength(0);
  });
});
