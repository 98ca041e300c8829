import { QUOTE, type Doc } from '../helpers/fixtures/newsroom';
import { describeDatabases } from '../helpers/servers/strapi';
import { useApp } from '../helpers/servers/use-app';

const ID_COLUMNS = new Set(['id', 'document_id', 'created_at', 'updated_at', 'published_at']);

/**
 * The plugin writes rows of quotes in bulk. This compares them with what the Query Engine and the Document Service
 * write for the same data, so that an upgrade of Strapi that writes something else is seen.
 */
describeDatabases('rows of quotes written in bulk', (client) => {
  const { app, newsroom } = useApp({ client });

  /** The raw row and its raw links, as the database holds them, without ids. */
  async function rawRow(documentId: string) {
    const { db } = app.strapi;
    const [row] = await db.connection('quotes').where({ document_id: documentId });
    const links: Record<string, unknown[]> = {};
    const { attributes } = db.metadata.get(QUOTE);
    for (const name of ['article', 'speaker', 'partOf', 'agreements']) {
      const { joinTable } = attributes[name] as Doc;
      const { joinColumn, inverseJoinColumn } = joinTable;
      const rows = await db.connection(joinTable.name).where({ [joinColumn.name]: row.id });
      links[name] = rows.map((link: Doc) => {
        const { id: _id, [joinColumn.name]: _from, [inverseJoinColumn.name]: to, ...rest } = link;
        return { to, columns: Object.keys(rest).sort(), ...rest };
      });
    }
    const columns = Object.entries(row).filter(([name]) => !ID_COLUMNS.has(name));
    return { columns: Object.fromEntries(columns), links };
  }

  test('are the rows that the Document Service writes', async () => {
    const ada = await newsroom.official();
    const article = await newsroom.article(['No quote.']);
    const data = {
      text: 'We build.',
      kind: 'direct',
      order: 0,
      mention: { block: 0, start: 0, end: 3, text: 'Ada' },
      cue: null,
      named: 'Ada Moss',
      anchor: { block: 0, start: 1, end: 4, exact: 'x', prefix: '“', suffix: '”' },
      decision: 'linked',
      review: 'open',
      confidence: 0.95,
      evidence: ['because'],
      saidOn: '2025-09-17',
      confirmedAt: '2025-09-17T10:00:00.000Z',
    };

    const rows = app.strapi.plugin('quotes').service('quoteRows');
    const bulkId = rows.newDocumentId();
    const ids = await rows.insert([
      { ...data, documentId: bulkId, locale: 'en', publishedAt: null },
    ]);
    await rows.relink('speaker', [], [{ from: ids.get(bulkId), to: ada.id }]);
    await rows.setArticleQuotes(article.id, [ids.get(bulkId)]);
    const bulk = await rawRow(bulkId);
    await rows.delete([ids.get(bulkId)]);

    // Uses the entity manager below the Document Service, which takes articles but rejects a quote alone.
    const { documentId } = await app.strapi.db.query(QUOTE).create({
      data: { ...data, locale: 'en', speaker: ada.id, article: article.id },
    });
    expect(bulk).toEqual(await rawRow(documentId));
    await app.strapi.db.query(QUOTE).deleteMany({ where: { documentId } });
  });

  test('keep the order of the text, whatever order they were written in', async () => {
    await newsroom.official();
    const article = await newsroom.article([
      '“One,” said Ada Marlow.',
      '“Two,” said Ada Marlow.',
      '“Three,” said Ada Marlow.',
    ]);
    await newsroom.rewrite(article, [
      '“Three,” said Ada Marlow.',
      '“Four,” said Ada Marlow.',
      '“One,” said Ada Marlow.',
    ]);
    const words = (await newsroom.quotes(article)).map(({ text }) => text);
    expect(words).toEqual(['Three,', 'Four,', 'One,']);
  });

  test('carry a documentId of the kind that Strapi makes', () => {
    const rows = app.strapi.plugin('quotes').service('quoteRows');
    expect(rows.newDocumentId()).toMatch(/^[a-z0-9]{24}$/);
    expect(rows.newDocumentId()).not.toBe(rows.newDocumentId());
  });
});
