import { dataOf, type OnTheRecord, type Schemas } from '../index';

/** Who said what in a piece, a line each. */
export async function whoSaidWhat(api: OnTheRecord, slug: string): Promise<string[]> {
  const answer = await api.GET('/pieces/{slug}', { params: { path: { slug } } });
  const { quotes }: Schemas['Piece'] = dataOf(answer).data;
  return quotes.map(({ text, speaker, attributionText }) => {
    const who = speaker?.name ?? attributionText ?? 'unknown';
    return `${who}: “${text}”`;
  });
}

/** Titles of the pieces that quote somebody, from the generated API. */
export async function piecesQuoting(api: OnTheRecord, official: string): Promise<string[]> {
  const filters = { quotes: { speaker: { slug: { $eq: official } } } };
  const query = { filters, fields: ['title'], pagination: { pageSize: 10 } };
  const answer = await api.GET('/articles', { params: { query } });
  return dataOf(answer).data.map(({ title }) => title ?? '');
}
