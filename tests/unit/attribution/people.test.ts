import { createPeopleIndex } from '../../../src/plugins/quotes/attribution';
import { buildPerson, marked } from './support';

describe('people index', () => {
  const said = (who: string) => `“We are ready to sign the agreement,” ${who} said.`;

  test('adds, changes and deletes an official', () => {
    const people = createPeopleIndex([
      buildPerson('ann', 'Ann Bell', 'female', ['Minister of Health', 'IE', '2024']),
    ]);
    const speaker = (text: string) => marked(text, { people })[0]?.speaker?.id ?? null;
    expect(speaker(said('the Irish health minister'))).toBe('ann');
    people.set(buildPerson('ben', 'Ben Cook', 'male'));
    expect(speaker(said('Ben Cook'))).toBe('ben');
    people.set(buildPerson('ann', 'Ann Cook', 'female', ['Minister of Finance', 'IE', '2024']));
    expect(people.size).toBe(2);
    expect(speaker(said('Ann Bell'))).toBeNull();
    expect(speaker(said('Ann Cook'))).toBe('ann');
    expect(speaker(said('the Irish health minister'))).toBeNull();
    expect(speaker(said('the Irish finance minister'))).toBe('ann');
    expect(people.delete('ann')).toBe(true);
    expect(people.delete('ann')).toBe(false);
    expect(speaker(said('Ann Cook'))).toBeNull();
    expect(people.get('ben')?.name).toBe('Ben Cook');
  });

  test('accepts a plain list', () => {
    expect(
      marked(said('Ann Bell'), { people: [buildPerson('ann', 'Ann Bell', 'female')] })[0]?.speaker
        ?.id
    ).toBe('ann');
  });

  test('finds people by alternate names', () => {
    const people = [
      { ...buildPerson('ann', 'Ann Bell', 'female'), alternateNames: ['Anna Glocke'] },
    ];
    expect(marked(said('Anna Glocke'), { people })[0]?.speaker?.id).toBe('ann');
  });
});
