import { checkQuotes } from '../../../src/plugins/quotes/server/src/publishing/checks/quotes';
import type { QuoteRow } from '../../../src/plugins/quotes/server/src/repositories/quote-row';

const quote = (documentId: string, overrides: Partial<QuoteRow> = {}): QuoteRow =>
  ({
    documentId,
    text: `Words of ${documentId}`,
    kind: 'direct',
    decision: 'unlisted',
    review: 'open',
    attributionText: 'Clara Moss',
    speaker: null,
    anchor: {},
    ...overrides,
  }) as QuoteRow;

const check = (quotes: QuoteRow[]) => checkQuotes(quotes, new Map(), '2026-01-02');

describe('an attribution without an official record', () => {
  it('is reported once with the number of its quotes, at the first of them', () => {
    const findings = check([
      quote('a'),
      quote('b', { attributionText: 'Olav Brandt' }),
      quote('c'),
      quote('d', { review: 'reassigned' }),
    ]);
    expect(findings.map(({ documentId, code }) => [documentId, code])).toEqual([
      ['a', 'quote.unlisted'],
      ['b', 'quote.unlisted'],
    ]);
    expect(findings[0]).toMatchObject({
      message: '“Clara Moss” has no official record, and 3 quotes are attributed to that name.',
      values: { speaker: 'Clara Moss', count: '3' },
    });
    expect(findings[1]!.message).toBe(
      '“Words of b” is attributed to “Olav Brandt”, who has no official record.'
    );
  });

  it('is not reported for what is no quote', () => {
    expect(check([quote('a', { review: 'dismissed' })])).toEqual([]);
  });

  it('leaves a quote without any speaker pending', () => {
    const [finding] = check([quote('a', { attributionText: null, decision: 'unresolved' })]);
    expect(finding).toMatchObject({ code: 'quote.pending' });
  });
});
