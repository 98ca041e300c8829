import { QUOTE } from '../../fixtures/newsroom';
import { remove, type Line, type Situation } from './lines';
import { connect, OF_TYPE, TYPES, writes } from './line-makers';
import { quoteReadingLines } from './reading-lines';

const QUOTES = `${TYPES}/${QUOTE}`;

const ofQuote = (
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  tried: string,
  body: (situation: Situation) => object
): Line =>
  writes(`${method} ${OF_TYPE}${path}`, tried, (situation) => {
    const [id] = situation.subject.quotes;
    const address = QUOTES + path.replace(/:id|:sourceId/, id!);
    return [
      method === 'DELETE' ? remove(address) : { method, path: address, body: body(situation) },
    ];
  });

/** Lists what the content manager can read of quotes and do with them. */
export function quoteLines(): Line[] {
  const ids = ({ subject }: Situation) => ({ documentIds: subject.quotes.slice(0, 1) });
  return [
    ...quoteReadingLines(),
    ofQuote('POST', '', 'a quote of an article', ({ subject }) => ({
      text: 'Invented words',
      kind: 'direct',
      article: subject.documentId,
    })),
    ofQuote('PUT', '/:id', 'the occasion of a quote', () => ({ occasion: 'A press conference' })),
    ofQuote('PUT', '/:id', 'the speaker of a quote', ({ room, role }) => ({
      speaker: connect([room.officials[role][0]!.documentId]),
    })),
    ofQuote('PUT', '/:id', 'the words of a quote', () => ({ text: 'Other words' })),
    ofQuote('PUT', '/:id', 'the article of a quote', ({ own }) => ({
      article: connect([own.documentId]),
    })),
    ofQuote('POST', '/clone/:sourceId', 'a quote', () => ({})),
    ofQuote('POST', '/auto-clone/:sourceId', 'a quote', () => ({})),
    ofQuote('DELETE', '/:id', 'a quote', () => ({})),
    ofQuote('POST', '/:id/actions/publish', 'a quote', () => ({})),
    ofQuote('POST', '/:id/actions/unpublish', 'a quote', () => ({})),
    ofQuote('POST', '/:id/actions/discard', 'a quote', () => ({})),
    ofQuote('POST', '/actions/bulkDelete', 'a quote', ids),
    ofQuote('POST', '/actions/bulkPublish', 'a quote', ids),
    ofQuote('POST', '/actions/bulkUnpublish', 'a quote', ids),
  ];
}
