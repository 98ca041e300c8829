import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DAY, marked } from './support';

const ARTICLE = path.resolve(__dirname, '../../../../shared/piece/piece.txt');
const there = existsSync(ARTICLE);
if (!there) console.warn(`The test of the real article is skipped: ${ARTICLE} is not there.`);

(there ? describe : describe.skip)(
  'the real piece (skipped where ../shared/piece is absent)',
  () => {
    const text = there ? readFileSync(ARTICLE, 'utf8') : '';

    test('has exactly four quotations in marks, each with its speaker', () => {
      const found = marked(text, { date: DAY });
      expect(
        found.map((quote) => [
          quote.text.split(/\s+/).slice(0, 3).join(' '),
          quote.kind,
          quote.speaker?.id,
        ])
      ).toEqual([
        ['In today’s conditions,', 'direct', 'khrenin'],
        ['no closed topics', 'partial', 'khrenin'],
        ['an important milestone', 'partial', 'muchinguri'],
        ['The agreement will', 'direct', 'muchinguri'],
      ]);
      expect(found.slice(0, 3).map((quote) => quote.decision)).toEqual([
        'linked',
        'linked',
        'linked',
      ]);
      expect(found[3]?.decision).toBe('suggested');
    });

    test('does not link the role to him on a date before he took office', () => {
      expect(marked(text, { date: '2019-09-17' })[0]?.decision).toBe('suggested');
    });

    test('does not link the role alone without a date', () => {
      expect(marked(text, { date: null })[0]?.decision).toBe('suggested');
    });
  }
);
