/**
 * A desk of its own in a process of its own, with the quotes plugin or without. Takes the name of an operation, answers
 * how long it took, in milliseconds.
 */
import type { Core } from '@strapi/strapi';
import { minHashColumns } from '../../src/plugins/quotes/server/src/publishing/shared-wording';
import { ARTICLE, blocks, newsroomOf, type Doc } from '../helpers/fixtures/newsroom';
import { bootStrapi, type DatabaseClient } from '../helpers/servers/strapi';

export type Operation = 'paste' | 'publish' | 'resave' | 'edit' | 'republish';

const SPEAKERS = ['Ada Marlow', 'Bea Norrland', 'Carl Ostrom'];
const QUOTES = 20;
/** Pieces that are written at once. */
const BATCH = 250;

const paragraph = (i: number, verb = 'build') =>
  `“We ${verb} bridge number ${i} this year,” said ${SPEAKERS[i % SPEAKERS.length]}.`;
const body = Array.from({ length: QUOTES }, (_, i) => paragraph(i));
const edited = [paragraph(0, 'make'), ...body.slice(1)];

const wordsOf = (articleNumber: number, order: number) =>
  `Other words number ${articleNumber} and ${order} of another year`;

/** Public quotes of other articles, a thousand articles at a time, as publications leave them. */
async function fillWith(strapi: Core.Strapi, others: number, officialId: number): Promise<void> {
  const rows = strapi.plugin('quotes').service('quoteRows');
  const articleCount = others / QUOTES;
  for (let done = 0; done < articleCount; done += BATCH) {
    const numbers = Array.from(
      { length: Math.min(BATCH, articleCount - done) },
      (_, i) => done + i
    );
    const articles = numbers.map((i) => ({
      documentId: `bench-article-${i}`,
      title: `Other article ${i}`,
      slug: `other-article-${i}`,
      locale: 'en',
      publishedAt: new Date(),
    }));
    await strapi.db.query(ARTICLE).createMany({ data: articles as never[] });
    const stored = await strapi.db.query(ARTICLE).findMany({
      where: { documentId: { $in: articles.map(({ documentId }) => documentId) } },
      select: ['id'],
    });
    const quotes = stored.flatMap(({ id: articleId }) =>
      Array.from({ length: QUOTES }, (_, order) => ({
        articleId: Number(articleId),
        columns: {
          documentId: `bench-quote-${articleId}-${order}`,
          locale: 'en',
          publishedAt: new Date(),
          text: wordsOf(Number(articleId), order),
          kind: 'direct',
          decision: 'linked',
          review: 'open',
          order,
          ...minHashColumns({ kind: 'direct', text: wordsOf(Number(articleId), order) }),
        },
      }))
    );
    const ids = await rows.insert(quotes.map(({ columns }) => columns));
    const links = quotes.map(({ articleId, columns }) => ({
      from: ids.get(columns.documentId),
      to: articleId,
    }));
    await rows.relink('article', [], links);
    await rows.relink(
      'speaker',
      [],
      links.map(({ from }) => ({ from, to: officialId }))
    );
  }
}

async function main(client: DatabaseClient, withQuotes: boolean, others: number): Promise<void> {
  const { strapi, stop } = await bootStrapi({
    client,
    env: { QUOTES_ENABLED: String(withQuotes) },
  });
  const newsroom = newsroomOf(strapi);
  for (const name of SPEAKERS) {
    const { documentId } = await newsroom.official({ name });
    await newsroom.documents('api::official.official').publish({ documentId });
  }

  if (others > 0) {
    const [official] = await strapi.db
      .query('api::official.official')
      .findMany({ where: { publishedAt: { $notNull: true } }, select: ['id'] });
    await fillWith(strapi, others, Number(official?.id));
  }

  let count = 0;
  let article: Doc;
  const operations: Record<Operation, () => Promise<unknown>> = {
    async paste() {
      count += 1;
      article = await newsroom.article([], { title: `Article ${count}`, body: blocks(...body) });
    },
    publish: () => newsroom.publish(article),
    resave: () => newsroom.rewrite(article, body),
    edit: () => newsroom.rewrite(article, edited),
    republish: () => newsroom.publish(article),
  };

  process.on('message', async (operation: Operation | 'stop') => {
    if (operation === 'stop') {
      await stop();
      process.exit(0);
    }
    const begun = performance.now();
    await operations[operation]();
    process.send!(performance.now() - begun);
  });
  process.send!('ready');
}

const [client, variant, others] = process.argv.slice(2);
void main(client as DatabaseClient, variant !== 'stock', Number(others ?? 0)).catch(
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  }
);
