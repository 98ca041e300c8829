import { describeValue } from '../../../../src/plugins/quotes/admin/src/local-copy/describe-value';
import { compareTexts } from '../../../../src/plugins/quotes/admin/src/local-copy/differences';

const CONTEXT = {
  components: {
    'shared.dateline': { attributes: { date: { type: 'date' } } },
    'agreement.party': {
      attributes: { signatories: { type: 'component', component: 'agreement.signatory' } },
    },
  },
  formatDate: (date: string) => `on ${date}`,
};
const describeAs = (type: string, value: unknown, component?: string) =>
  describeValue(value, { type, component }, CONTEXT);

describe('the value of a field as text', () => {
  it('is empty for empty values', () => {
    for (const value of [null, undefined, '', [], {}]) {
      expect(describeAs('component', value, 'shared.dateline')).toBe('');
    }
    expect(describeAs('string', null)).toBe('');
    expect(describeAs('relation', { connect: [], disconnect: [] })).toBe('');
  });

  it('is the text of a body, line by line', () => {
    const body = [
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'On the quay' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Rain ' },
          { type: 'text', text: 'fell.', bold: true },
        ],
      },
    ];
    expect(describeAs('blocks', body)).toBe('On the quay\nRain fell.');
  });

  it('has a line per component, without technical attributes', () => {
    expect(
      describeAs(
        'component',
        { id: 3, place: 'Minsk', country: null, date: '2025-09-17' },
        'shared.dateline'
      )
    ).toBe('Minsk, 2025-09-17');
    expect(
      describeAs(
        'component',
        [
          { __temp_key__: 'a0', country: 'BY', signatories: [{ id: 1, capacity: 'Minister' }] },
          { __temp_key__: 'a1', country: 'ZW' },
        ],
        'agreement.party'
      )
    ).toBe('BY, Minister\nZW');
  });

  it('lists what a relation gains and loses', () => {
    const value = {
      connect: [{ id: 1, label: 'Ada Marlow' }],
      disconnect: [{ id: 2, label: 'Bea' }],
    };
    expect(describeAs('relation', value)).toBe('+ Ada Marlow\n− Bea');
  });

  it('names files, and writes a time as the editor reads it', () => {
    expect(describeAs('media', { id: 1, name: 'hall.jpg' })).toBe('hall.jpg');
    expect(describeAs('datetime', '2026-01-20T10:00:00.000Z')).toBe('on 2026-01-20T10:00:00.000Z');
    expect(describeAs('boolean', false)).toBe('false');
    expect(describeAs('json', { a: 1 })).toBe('{"a":1}');
  });
});

describe('the comparison of two texts', () => {
  const kinds = (before: string, after: string) =>
    compareTexts(before, after).map(({ kind, text }) => `${kind}: ${text}`);

  it('shows removed, added and unchanged text', () => {
    expect(kinds('The lamp burns all night.', 'The lamp burns all day.')).toEqual([
      'same: The lamp burns all ',
      'removed: night',
      'added: day',
      'same: .',
    ]);
  });

  it('omits long unchanged spans, cut between words', () => {
    const long = Array.from({ length: 100 }, (_, i) => `word${i}`).join(' ');
    const [first, , middle, , last] = compareTexts(
      `${long} x ${long} y ${long}`,
      `${long} ${long} ${long}`
    );
    expect(first!.text).toMatch(/^… word\d+ .*word99/);
    expect(middle!.text).toMatch(/^\s?word0 .* … .*word99/);
    expect(last!.text).toMatch(/^\s?word0 .* …$/);
    expect(middle!.text.length).toBeLessThan(200);
  });

  it('shows both texts in full when they share nothing', () => {
    expect(kinds('', 'Written.')).toEqual(['added: Written.']);
    expect(kinds('Written.', '')).toEqual(['removed: Written.']);
  });
});
