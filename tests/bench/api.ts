/**
 * Measures how fast front ends are answered, against the same content in Strapi as it comes (both plugins off), in one run:
 *   npm run bench:api [-- --json] [-- --seconds 8] [-- --articles 10000]
 * 16 connections; SQLite, and PostgreSQL where TEST_DATABASE_URL answers. Prints ratios: machines differ, they do not.
 */
import { compiledServer } from '../helpers/servers/compile';
import { postgresAnswers } from '../helpers/servers/postgres';
import type { DatabaseClient } from '../helpers/servers/strapi';
import { officialSlug, BENCH_ARTICLE, QUOTES_PER_ARTICLE, word, type Size } from './api-content';
import { CONNECTIONS, load, type Load } from './api-load';
import { createBench, type Bench, type Server } from './api-servers';

interface Row {
  name: string;
  value: number;
  unit: string;
  goal: number;
  /** True if more is better. */
  least: boolean;
  met: boolean;
}

const args = process.argv.slice(2);
const option = (name: string, otherwise: number) =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : otherwise;
const seconds = option('--seconds', 8);
const articles = option('--articles', 10_000);
const asJson = args.includes('--json');

const LARGE: Size = { articles, officials: articles / 5 };
const SMALL: Size = { articles: articles / 10, officials: articles / 50 };

const ARTICLE_PATH = `/api/pages/articles/${BENCH_ARTICLE.slug}`;
const STOCK_ARTICLE = `/api/articles?filters[slug][$eq]=${BENCH_ARTICLE.slug}&populate[quotes][populate]=speaker`;
const OFFICE = 'title country';
const ARTICLE_GRAPHQL = JSON.stringify({
  query: `{ articlePage(slug: "${BENCH_ARTICLE.slug}") { title slug firstPublishedAt bodyJson
    quotes { documentId text kind order saidOn speaker { documentId name slug country } office { ${OFFICE} } } } }`,
});
const STOCK_GRAPHQL = JSON.stringify({
  query: `{ articles(filters: { slug: { eq: "${BENCH_ARTICLE.slug}" } }) { title slug firstPublishedAt body
    quotes(pagination: { limit: 100 }) { documentId text kind order saidOn officeAtTime
      speaker { documentId name slug country } } } }`,
});
const stockQuotes = (i: number) =>
  `/api/quotes?filters[speaker][slug][$eq]=${officialSlug(i)}&populate[0]=speaker&populate[1]=article&sort=publishedAt:desc&pagination[pageSize]=25`;
const quotesOf = (i: number) => `/api/pages/quotes?official=${officialSlug(i)}&pageSize=25`;
/** One word, two words and the beginning of a third. */
const searchFor = (i: number) =>
  `/api/pages/quotes?q=${[word(i * 17), word(i * 29 + 3)].slice(0, 1 + (i % 2)).join('%20')}&pageSize=25`;

const some = (make: (i: number) => string, { officials }: Size) =>
  Array.from({ length: 50 }, (_, i) => make((i * 37) % officials));

function log(message: string): void {
  console.error(message);
}

/** Warm-up, then the measurement. Stops where anything else was answered than wanted. */
async function measure(
  server: Server,
  paths: string[],
  options: Partial<Parameters<typeof load>[2]> = {}
): Promise<Load> {
  await load(server.url, paths, { seconds: 2, ...options });
  const result = await load(server.url, paths, { seconds, ...options });
  if (result.wrong > 0 || result.failed > 0)
    throw new Error(`${paths[0]}: ${result.wrong} of ${result.right + result.wrong} were wrong.`);
  log(`  ${paths[0]}: ${Math.round(result.rate)}/s, p99 ${result.p99.toFixed(2)} ms`);
  return result;
}

const graphql = (body: string) => ({
  method: 'POST' as const,
  body,
  headers: { 'content-type': 'application/json' },
});

async function onServer<Answer>(
  bench: Bench,
  variant: Parameters<Bench['start']>[0],
  act: (server: Server) => Promise<Answer>
): Promise<Answer> {
  log(` ${variant}`);
  const server = await bench.start(variant);
  try {
    return await act(server);
  } finally {
    await server.stop();
  }
}

/** Publishes the article once a second while it is read, and looks whether the next answer has its new title. */
async function whilePublishing(server: Server, paths: string[]) {
  let stale = 0;
  let published = 0;
  let running = true;
  const editor = async () => {
    while (running) {
      const title = `Bench article, edition ${(published += 1)}`;
      await server.order({ do: 'publish', title });
      const answer = (await (await fetch(server.url + ARTICLE_PATH)).json()) as {
        data: { title: string };
      };
      if (answer.data.title !== title) stale += 1;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  };
  const editing = editor();
  const result = await load(server.url, paths, { seconds: Math.max(seconds, 10) });
  running = false;
  await editing;
  return { ...result, stale, published };
}

async function rowsOn(client: DatabaseClient): Promise<Row[]> {
  log(client);
  const large = await createBench(client);
  const small = await createBench(client);
  try {
    for (const [bench, size] of [
      [large, LARGE],
      [small, SMALL],
    ] as const) {
      log(
        ` filling: ${size.articles} articles, ${size.articles * QUOTES_PER_ARTICLE} quotes, ${size.officials} officials`
      );
      const server = await bench.start('ours');
      await server.order({ do: 'fill', size });
      await server.stop();
    }

    const cold = await onServer(large, 'uncached', async (server) => ({
      article: await measure(server, [ARTICLE_PATH]),
      graphql: await measure(server, ['/graphql'], graphql(ARTICLE_GRAPHQL)),
      quotes: await measure(server, some(quotesOf, LARGE)),
      search: await measure(server, some(searchFor, LARGE)),
    }));
    const few = await onServer(small, 'uncached', async (server) => ({
      quotes: await measure(server, some(quotesOf, SMALL)),
      search: await measure(server, some(searchFor, SMALL)),
    }));
    const warm = await onServer(large, 'ours', async (server) => {
      const article = await measure(server, [ARTICLE_PATH]);
      const etag = (await fetch(server.url + ARTICLE_PATH)).headers.get('etag') ?? '';
      const many = [
        ARTICLE_PATH,
        ...Array.from({ length: 49 }, (_, i) => `/api/pages/articles/article-${i}`),
      ];
      const idle = await measure(server, many);
      return {
        article,
        unchanged: await measure(server, [ARTICLE_PATH], {
          headers: { 'if-none-match': etag },
          status: 304,
        }),
        graphql: await measure(server, ['/graphql'], graphql(ARTICLE_GRAPHQL)),
        idle,
        busy: await whilePublishing(server, many),
      };
    });

    // Last: a start without the plugins takes their rights away.
    const stock = await onServer(large, 'stock', async (server) => ({
      article: await measure(server, [STOCK_ARTICLE]),
      graphql: await measure(server, ['/graphql'], graphql(STOCK_GRAPHQL)),
      quotes: await measure(server, some(stockQuotes, LARGE)),
    }));

    const row = (name: string, value: number, unit: string, goal: number, least = true): Row => ({
      name: `${name} (${client})`,
      value: Number(value.toFixed(2)),
      unit,
      goal,
      least,
      met: least ? value >= goal : value <= goal,
    });
    const { busy, idle } = warm;
    return [
      row('article, warm', warm.article.rate / stock.article.rate, 'x stock', 80),
      row('article, If-None-Match', warm.unchanged.rate / warm.article.rate, 'x warm', 1),
      row('article, cold', cold.article.rate / stock.article.rate, 'x stock', 4),
      row('article by GraphQL, cold', cold.graphql.rate / stock.graphql.rate, 'x stock', 4),
      row('article by GraphQL, warm', warm.graphql.rate / stock.graphql.rate, 'x stock', 20),
      row('quotes of an official, cold', cold.quotes.rate / stock.quotes.rate, 'x stock', 2),
      row('p99 of it in all quotes', cold.quotes.p99 / few.quotes.p99, 'x in a tenth', 1.5, false),
      row(
        'p99 of a search in all quotes',
        cold.search.p99 / few.search.p99,
        'x in a tenth',
        2,
        false
      ),
      row('p99 while publishing', busy.p99 / idle.p99, 'x idle', 3, false),
      row('5xx while publishing', busy.failed, 'answers', 0, false),
      row(`stale of ${busy.published} looks while publishing`, busy.stale, 'answers', 0, false),
    ];
  } finally {
    await large.drop();
    await small.drop();
  }
}

async function main(): Promise<void> {
  process.env.OTR_COMPILED_SERVER = compiledServer();

  const rows = await rowsOn('sqlite');
  if (await postgresAnswers()) rows.push(...(await rowsOn('postgres')));

  if (asJson) {
    console.log(JSON.stringify({ rows }));
    return;
  }
  console.log(
    `${CONNECTIONS} connections, ${articles} articles, against Strapi without the plugins.\n`
  );
  for (const { name, value, unit, goal, met, least } of rows) {
    const wanted = `(goal ${least ? '>=' : '<='} ${goal})`;
    console.log(`${name.padEnd(64)} ${value} ${unit}  ${wanted}  ${met ? 'met' : 'missed'}`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
