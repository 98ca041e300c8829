import { dataOf, type OnTheRecord, type Schemas } from '../index';

/** Lists the quotes of an article with their speakers, one per line. */
export async function whoSaidWhat(api: OnTheRecord, slug: string): Promise<string[]> {
  const answer = await api.GET('/pages/articles/{slug}', { params: { path: { slug } } });
  const { quotes }: Schemas['ArticlePage'] = dataOf(answer).data;
  return quotes.map(({ text, speaker, attributionText }) => {
    const who = speaker?.name ?? attributionText ?? 'unknown';
    return `${who}: “${text}”`;
  });
}

/** Lists the titles of the articles that quote an official, from the generated API. */
export async function articlesQuoting(api: OnTheRecord, official: string): Promise<string[]> {
  const filters = { quotes: { speaker: { slug: { $eq: official } } } };
  const query = { filters, fields: ['title'], pagination: { pageSize: 10 } };
  const answer = await api.GET('/articles', { params: { query } });
  return dataOf(answer).data.map(({ title }) => title ?? '');
}
