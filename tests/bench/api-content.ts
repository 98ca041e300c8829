import type { Core } from '@strapi/strapi';
import { ARTICLE, blocks, OFFICIAL } from '../helpers/fixtures/newsroom';

/** The size of a newsroom; every official has the same number of quotes in a small and in a large one. */
export interface Size {
  articles: number;
  officials: number;
}

export const QUOTES_PER_ARTICLE = 6;
/** The article that is asked for again and again. */
export const BENCH_ARTICLE = { slug: 'bench-article', quotes: 20 };
const SPEAKERS = ['Ada Marlow', 'Bea Norrland', 'Carl Ostrom', 'Dora Quist'];
/** Words of the quotes, chosen by a number: each is in as many quotes, whichever desk. */
const VOCABULARY = Array.from({ length: 500 }, (_, i) => `wo${((i * 7919) % 500).toString(36)}rd`);
const WORDS_A_QUOTE = 10;
/** Rows that are written at once. */
const BATCH = 200;
const START = Date.UTC(2005, 0, 1);
const DAY = 86_400_000;

export const officialSlug = (i: number) => `bench-official-${i}`;
const officialName = (i: number) => `Official Number ${i}`;
const timestamp = (i: number, { articles }: Size) =>
  new Date(START + Math.floor((i / articles) * 20 * 365) * DAY + i * 1000);

/** The same numbers in every run. */
function* numbers(seed: number): Generator<number> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

/** A word that some quotes have. */
export const word = (i: number) => VOCABULARY[i % VOCABULARY.length]!;

function wordsOf(article: number, order: number): string {
  const random = numbers(article * 131 + order + 1);
  random.next();
  const words = Array.from({ length: WORDS_A_QUOTE }, () => word(random.next().value >> 8));
  return `We say ${words.join(' ')} here`;
}

/** Rows of a type as a draft and as a published version; the ids of both, by documentId. */
async function insertBoth(
  strapi: Core.Strapi,
  uid: typeof ARTICLE | typeof OFFICIAL,
  rows: { documentId: string; at: Date; [attribute: string]: unknown }[]
) {
  const ids = { draft: new Map<string, number>(), published: new Map<string, number>() };
  for (const version of ['draft', 'published'] as const) {
    const data = rows.map(({ at, ...row }) => ({
      ...row,
      publishedAt: version === 'published' ? at : null,
    }));
    await strapi.db.query(uid).createMany({ data: data as never[] });
    const stored = await strapi.db.query(uid).findMany({
      where: {
        documentId: { $in: rows.map(({ documentId }) => documentId) },
        publishedAt: version === 'published' ? { $notNull: true } : { $null: true },
      },
      select: ['id', 'documentId'] as never,
    });
    for (const { id, documentId } of stored as { id: number; documentId: string }[])
      ids[version].set(documentId, id);
  }
  return ids;
}

type Ids = Awaited<ReturnType<typeof insertBoth>>;

interface PlannedArticle {
  documentId: string;
  title: string;
  slug: string;
  at: Date;
  quotes: { documentId: string; text: string; speaker: number }[];
}

function plan(i: number, size: Size): PlannedArticle {
  return {
    documentId: `bencharticle${i}`,
    title: `Article number ${i}`,
    slug: `article-${i}`,
    at: timestamp(i, size),
    quotes: Array.from({ length: QUOTES_PER_ARTICLE }, (_, order) => ({
      documentId: `benchquote${i}x${order}`,
      text: wordsOf(i, order),
      speaker: (i * QUOTES_PER_ARTICLE + order) % size.officials,
    })),
  };
}

const paragraph = ({ text, speaker }: PlannedArticle['quotes'][number]) =>
  `“${text},” said ${officialName(speaker)}.`;

function quoteColumns({ quotes }: PlannedArticle, order: number) {
  const { text, documentId } = quotes[order]!;
  return {
    documentId,
    locale: 'en',
    text,
    kind: 'direct',
    order,
    anchor: {
      block: order,
      start: 1,
      end: 1 + text.length,
      exact: text,
      prefix: '“',
      suffix: ',” said ',
    },
    officeAtTime: {
      title: 'Minister of Works',
      organization: null,
      country: 'GB',
      from: null,
      to: null,
    },
    decision: 'linked',
    review: 'confirmed',
  };
}

async function insertArticles(strapi: Core.Strapi, planned: PlannedArticle[], officials: Ids) {
  const rows = strapi.plugin('quotes').service('quoteRows');
  const articles = await insertBoth(
    strapi,
    ARTICLE,
    planned.map((article) => ({
      documentId: article.documentId,
      title: article.title,
      slug: article.slug,
      locale: 'en',
      section: 'Works',
      firstPublishedAt: article.at,
      at: article.at,
      pendingQuotes: 0,
      quoteCount: article.quotes.length,
      body: article.quotes.map((quote) => ({
        type: 'paragraph',
        children: [{ type: 'text', text: paragraph(quote) }],
      })),
    }))
  );
  for (const version of ['draft', 'published'] as const) {
    const all = planned.flatMap((article) =>
      article.quotes.map((quote, order) => ({ article, quote, order }))
    );
    const ids = (await rows.insert(
      all.map(({ article, order }) => ({
        ...quoteColumns(article, order),
        publishedAt: version === 'published' ? article.at : null,
      }))
    )) as Map<string, number>;
    await rows.relink(
      'article',
      [],
      all.map(({ article, quote }) => ({
        from: ids.get(quote.documentId),
        to: articles[version].get(article.documentId),
      }))
    );
    await rows.relink(
      'speaker',
      [],
      all.map(({ quote }) => ({
        from: ids.get(quote.documentId),
        to: officials[version].get(`benchofficial${quote.speaker}`),
      }))
    );
  }
}

/** The article that is read, as its editor wrote and published it. */
async function publishArticle(strapi: Core.Strapi): Promise<void> {
  for (const name of SPEAKERS) await strapi.documents(OFFICIAL).create({ data: { name } });
  const paragraphs = Array.from(
    { length: BENCH_ARTICLE.quotes },
    (_, i) => `“We build bridge number ${i} this year,” said ${SPEAKERS[i % SPEAKERS.length]}.`
  );
  const { documentId } = await strapi.documents(ARTICLE).create({
    data: {
      title: 'Bench article',
      slug: BENCH_ARTICLE.slug,
      body: blocks(...paragraphs),
    } as never,
  });
  await strapi.documents(ARTICLE).publish({ documentId });
}

/** Fills an empty desk as years of publications leave it. */
export async function fillNewsroom(strapi: Core.Strapi, size: Size): Promise<void> {
  const officials: Ids = { draft: new Map(), published: new Map() };
  for (let done = 0; done < size.officials; done += BATCH) {
    const count = Math.min(BATCH, size.officials - done);
    const ids = await insertBoth(
      strapi,
      OFFICIAL,
      Array.from({ length: count }, (_, i) => ({
        documentId: `benchofficial${done + i}`,
        name: officialName(done + i),
        slug: officialSlug(done + i),
        country: 'GB',
        at: new Date(START),
      }))
    );
    for (const version of ['draft', 'published'] as const)
      for (const [documentId, id] of ids[version]) officials[version].set(documentId, id);
  }
  for (let done = 0; done < size.articles; done += BATCH) {
    const count = Math.min(BATCH, size.articles - done);
    await insertArticles(
      strapi,
      Array.from({ length: count }, (_, i) => plan(done + i, size)),
      officials
    );
  }
  await strapi.plugin('delivery').service('rebuild').run();
  await publishArticle(strapi);
}
