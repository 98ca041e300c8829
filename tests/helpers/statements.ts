import { AGREEMENT, blocks, QUOTE, type deskOf, type Doc } from './desk';

type Desk = ReturnType<typeof deskOf>;

/** An office that Ada holds. */
export const MINISTER = {
  title: 'Minister of Defence',
  organization: 'Ministry of Defence',
  country: 'BY',
  from: '2024-01-01',
  titles: [
    { language: 'ru', title: 'Министр обороны' },
    { language: 'be', title: 'Міністр абароны' },
  ],
};

/** A small public desk, of which every statement can be told from the others by a filter. */
export function statementsDesk(desk: Desk) {
  const piece = async (
    paragraphs: string[],
    { day, ...data }: { day: string } & Record<string, unknown>
  ): Promise<Doc> => {
    const article = await desk.article(paragraphs, {
      dateline: { date: day, place: 'Minsk', country: 'BY' },
      ...data,
    });
    for (const quote of await desk.quotes(article))
      if (quote.review === 'open') await desk.settle(quote, 'confirm');
    return article;
  };

  return {
    piece,

    /** Writes a piece and publishes it. */
    async publishPiece(
      paragraphs: string[],
      data: { day: string } & Record<string, unknown>
    ): Promise<Doc> {
      const article = await piece(paragraphs, data);
      await desk.publish(article);
      return article;
    },

    /** Says which agreements the quotes of a piece are about; by their order. */
    async about(article: Doc, agreements: Record<number, Doc[]>): Promise<void> {
      const quotes = await desk.quotes(article);
      for (const [order, list] of Object.entries(agreements)) {
        await desk.documents(QUOTE).update({
          documentId: quotes[Number(order)].documentId,
          locale: article.locale,
          data: { agreements: list.map(({ documentId }) => documentId) },
        });
      }
    },

    /** The same piece in another language, published. */
    async translate(article: Doc, locale: string, title: string, paragraphs: string[]) {
      const other = await desk.documents('api::article.article').update({
        documentId: article.documentId,
        locale,
        data: { title, body: blocks(...paragraphs), dateline: article.dateline },
      });
      for (const quote of await desk.quotes(other))
        if (quote.review === 'open') await desk.settle(quote, 'confirm');
      await desk.publish(other);
      return other;
    },

    ada: (data: Record<string, unknown> = {}): Promise<Doc> =>
      desk.official({
        name: 'Ada Marlow',
        country: 'BY',
        gender: 'female',
        alternateNames: [
          { name: 'Ада Марлоу', language: 'ru', kind: 'official' },
          { name: 'Ада Марлаў', language: 'be', kind: 'official' },
        ],
        officesHeld: [MINISTER],
        ...data,
      }),

    bea: (data: Record<string, unknown> = {}): Promise<Doc> =>
      desk.official({ name: 'Bea Norrland', country: 'SE', gender: 'female', ...data }),

    treaty: (data: Record<string, unknown> = {}): Promise<Doc> =>
      desk.documents(AGREEMENT).create({ data: { title: 'Treaty of the Bridge', ...data } }),
  };
}
