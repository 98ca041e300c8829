import { decide, rank } from '../../../src/plugins/quotes/attribution/scoring/confidence';
import { NO_SPEAKER } from '../../../src/plugins/quotes/attribution/resolution/types';
import type { Resolution } from '../../../src/plugins/quotes/attribution/resolution/types';
import { buildPerson, quotesOf } from './support';

const [ann, ben] = [
  buildPerson('ann', 'Ann Bell', 'female'),
  buildPerson('ben', 'Ben Cook', 'male'),
];
const certain = { unclosed: false, date: '2025-01-01', reliability: 1 };
const found = (changes: Partial<Resolution> = {}): Resolution => ({
  ...NO_SPEAKER,
  named: true,
  people: [ann],
  by: 'fullName',
  ...changes,
});
const best = (...args: Parameters<typeof rank>) => rank(...args)[0]?.confidence ?? 0;

describe('confidence', () => {
  test('falls with the distance of the mention', () => {
    const order = (['tag', 'governed', 'previousSentence', 'nothing'] as const).map((by) =>
      best({ by }, found(), certain)
    );
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  test('is higher for a full name than for a surname alone, and for that than for no name', () => {
    expect(best({ by: 'tag' }, found(), certain)).toBeGreaterThan(
      best({ by: 'tag' }, found({ by: 'loneSurname' }), certain)
    );
  });

  test.each([
    ['a missing mark', { unclosed: true }],
    ['a language that is half understood', { reliability: 0.7 }],
  ])('is lowered by %s', (_, change) => {
    expect(best({ by: 'tag' }, found(), { ...certain, ...change })).toBeLessThan(
      best({ by: 'tag' }, found(), certain)
    );
  });

  test('stays below the limit of linking for a role without a date', () => {
    const role = found({ by: 'role', byOffice: true });
    expect(decide(rank({ by: 'tag' }, role, certain), role)).toBe('linked');
    expect(decide(rank({ by: 'tag' }, role, { ...certain, date: null }), role)).toBe('suggested');
  });
});

describe('decision', () => {
  test.each<[string, Resolution, string]>([
    ['one, surely', found(), 'linked'],
    ['two', found({ people: [ann, ben] }), 'suggested'],
    ['one, hardly', found({ by: 'loneGivenName' }), 'suggested'],
    ['named, without a record', { ...NO_SPEAKER, named: true }, 'unlisted'],
    ['no speaker', NO_SPEAKER, 'unresolved'],
  ])('follows from %s', (_, resolution, decision) => {
    expect(decide(rank({ by: 'tag' }, resolution, certain), resolution)).toBe(decision);
  });

  test('has the first candidate as speaker exactly if linked or suggested, and sorts candidates', () => {
    const text =
      '“We are ready,” Khrenin said. “We are ready to go,” a farmer said.\nViktor Khrenin agreed. “It is so,” the minister added.';
    for (const quote of quotesOf(text)) {
      const has = quote.decision === 'linked' || quote.decision === 'suggested';
      expect(quote.speaker).toEqual(has ? quote.candidates[0] : null);
      const confidences = quote.candidates.map((candidate) => candidate.confidence);
      expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    }
  });

  test('has evidence in sentences only if it is requested', () => {
    const text = '“We are ready to sign the agreement,” the Belarusian defence minister said.';
    expect(quotesOf(text)[0]).not.toHaveProperty('evidence');
    expect(quotesOf(text, { explain: true })[0]?.evidence?.join(' ')).toContain(
      '“the Belarusian defence minister” is Viktor Khrenin: Minister of Defence, Belarus, since 2020'
    );
  });
});
