import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { speakerFacts, type PlacedQuote, type ListedQuote } from '../projections/quote';
import type { StoredOfficial } from '../projections/official';
import { toTerms } from './terms';
import { wordsOf } from './words';
import { isPostgres } from '../store/table-names';
import { toFts, toTsvector, type Indexable } from './full-text-index';
import { keysOf, keysOfArticle, wantedKey, type Placed } from './quote-keys';
import { QUOTE_AGREEMENTS, QUOTE_WORDS, QUOTES } from './quote-tables';
import { TABLES } from '../store/tables';

/** A row of the table of quotes. */
interface Row extends Indexable {
  key: number;
  document_id: string;
  article_id: string;
  value: string;
}

/** The maximum number of conditions in one SQL statement. */
const MAX_SPANS = 100;

const COLUMNS = [
  ...['key', 'document_id', 'locale', 'main', 'article_id', 'kind'],
  ...['speaker_id', 'country', 'office', 'terms', 'value'],
];

type Officials = ReadonlyMap<string, StoredOfficial>;

/** Makes the part of a row that depends on the official who speaks. */
function spokenBy(value: ListedQuote, officials: Officials, defaultLocale: string) {
  const speaker = value.speaker ? officials.get(value.speaker) : undefined;
  const { country, officeTitles } = speakerFacts(value, speaker);
  const stems = officeTitles.flatMap((title) =>
    [value.locale, defaultLocale].flatMap((language) =>
      wordsOf(title, language).map(({ stem }) => stem)
    )
  );
  return { country, office: [...new Set(stems)].join(' ') };
}

const placeOf = ({ value, position }: PlacedQuote): Placed => ({
  articleId: value.articleId,
  locale: value.locale,
  day: value.day,
  position,
});

const identity = ({ document_id, locale }: Pick<Row, 'document_id' | 'locale'>) =>
  `${document_id} ${locale}`;

/** Writes the quotes of the read model inside the running transaction. */
export function quotesIn(strapi: Core.Strapi, trx: Knex.Transaction) {
  const postgres = isPostgres(strapi);
  const batch = strapi.db.dialect.getBatchInsertSize();
  const table = (name: string) => strapi.db.getConnection(name).transacting(trx);

  async function inBatches<Item>(
    items: Item[],
    work: (some: Item[]) => Promise<unknown>,
    size = batch
  ) {
    for (let i = 0; i < items.length; i += size) await work(items.slice(i, i + size));
  }

  async function officialsBy(documentIds: (string | null)[]): Promise<Officials> {
    const found = new Map<string, StoredOfficial>();
    const wanted = [...new Set(documentIds.flatMap((id) => id ?? []))];
    await inBatches(wanted, async (some) => {
      const rows = (await table(TABLES.records)
        .select('document_id', 'value')
        .where({ kind: 'official' })
        .whereIn('document_id', some)) as { document_id: string; value: string }[];
      for (const row of rows) found.set(row.document_id, JSON.parse(row.value) as StoredOfficial);
    });
    return found;
  }

  /**
   * Locks and reads officials: waits for transactions that change them, and keeps others from doing so until this one
   * is done. Otherwise neither would see the other's rows, and quotes would keep outdated countries and offices.
   */
  async function lockedOfficialsBy(documentIds: (string | null)[]): Promise<Officials> {
    const wanted = [...new Set(documentIds.flatMap((id) => id ?? []))].sort();
    await inBatches(wanted, (some) =>
      table(TABLES.records)
        .select('document_id')
        .where({ kind: 'official' })
        .whereIn('document_id', some)
        .orderBy('document_id')
        .forShare()
    );
    return officialsBy(wanted);
  }

  /** Finds the keys that are taken among those that these quotes could get. */
  async function takenAround(placed: Placed[]): Promise<Set<number>> {
    const spans = new Map(placed.map((one) => [keysOfArticle(one).from, keysOfArticle(one)]));
    const taken = new Set<number>();
    await inBatches(
      [...spans.values()],
      async (some) => {
        const rows = (await table(QUOTES)
          .select('key')
          .where((any) => {
            for (const { from, before } of some)
              any.orWhere((span) => span.where('key', '>=', from).where('key', '<', before));
          })) as { key: number | string }[];
        for (const { key } of rows) taken.add(Number(key));
      },
      MAX_SPANS
    );
    return taken;
  }

  /**
   * Chooses a key for each quote. An existing quote keeps its key if its day is the same, so that pages of a list
   * neither repeat nor omit anything when quotes are added or removed in between.
   */
  async function keysFor(
    quotes: PlacedQuote[],
    before: Pick<Row, 'key' | 'document_id' | 'locale'>[]
  ): Promise<number[]> {
    const known = new Map(before.map((row) => [identity(row), Number(row.key)]));
    const kept = quotes.map(({ value }) => {
      const key = known.get(identity({ document_id: value.documentId, locale: value.locale }));
      const { from, before: end } = keysOf(value.day);
      return key !== undefined && key >= from && key < end ? key : null;
    });
    const taken = await takenAround(quotes.map(placeOf));
    return quotes.map((quote, i) => {
      const own = kept[i];
      if (own) return own;
      let key = wantedKey(placeOf(quote));
      while (taken.has(key)) key -= 1;
      taken.add(key);
      return key;
    });
  }

  async function removeRows(keys: number[]): Promise<void> {
    await inBatches(keys, async (some) => {
      await table(QUOTES).whereIn('key', some).delete();
      // Numbers are part of the text because bound ones are no integers to the index.
      if (!postgres) await trx.raw(`DELETE FROM ${QUOTE_WORDS} WHERE rowid IN (${some.join(',')})`);
    });
  }

  async function removeAll(keys: number[]): Promise<void> {
    await removeRows(keys);
    await inBatches(keys, (some) => table(QUOTE_AGREEMENTS).whereIn('key', some).delete());
  }

  async function insert(rows: Row[]): Promise<void> {
    await inBatches(rows, async (some) => {
      await table(QUOTES).insert(
        postgres
          ? some.map((row) => ({ ...row, search: trx.raw('?::tsvector', [toTsvector(row)]) }))
          : some
      );
      if (postgres) return;
      const entries = some.map((row) => {
        const { agreements } = JSON.parse(row.value) as ListedQuote;
        return { key: row.key, ...toFts(row, agreements) };
      });
      await trx.raw(
        `INSERT INTO ${QUOTE_WORDS} (rowid, words, stems, office, facts)
         VALUES ${entries.map(({ key }) => `(${key}, ?, ?, ?, ?)`).join(', ')}`,
        entries.flatMap(({ words, stems, office, facts }) => [words, stems, office, facts])
      );
    });
  }

  async function rowsOf(
    articleIds: string[]
  ): Promise<Pick<Row, 'key' | 'document_id' | 'locale'>[]> {
    const rows = (await table(QUOTES)
      .select('key', 'document_id', 'locale')
      .whereIn('article_id', articleIds)) as Row[];
    return rows.map((row) => ({ ...row, key: Number(row.key) }));
  }

  return {
    /** Replaces everything that is stored of these articles by these quotes. */
    async replace(
      articleIds: string[],
      quotes: PlacedQuote[],
      defaultLocale: string
    ): Promise<void> {
      if (articleIds.length === 0) return;
      const before = await rowsOf(articleIds);
      const keys = await keysFor(quotes, before);
      const officials = await lockedOfficialsBy(quotes.map(({ value }) => value.speaker));
      await removeAll(before.map(({ key }) => key));
      const rows = quotes.map(
        ({ value, isMain }, i): Row => ({
          key: keys[i]!,
          document_id: value.documentId,
          locale: value.locale,
          main: isMain ? 1 : 0,
          article_id: value.articleId,
          kind: value.kind,
          speaker_id: value.speaker,
          ...spokenBy(value, officials, defaultLocale),
          terms: toTerms(value.text, value.locale),
          value: JSON.stringify(value),
        })
      );
      await insert(rows);
      const about = quotes.flatMap(({ value, isMain }, i) =>
        [...new Set(value.agreements)].map((agreement) => ({
          key: keys[i]!,
          agreement_id: agreement,
          locale: value.locale,
          main: isMain ? 1 : 0,
        }))
      );
      await inBatches(about, (some) => table(QUOTE_AGREEMENTS).insert(some));
    },

    /** Removes everything that is stored of these articles. */
    async remove(articleIds: string[]): Promise<void> {
      const before = await rowsOf(articleIds);
      await removeAll(before.map(({ key }) => key));
    },

    /**
     * Updates what is stored of the speakers of quotes.
     * @returns whether anything changed
     */
    async refreshSpeakers(documentIds: string[], defaultLocale: string): Promise<boolean> {
      const officials = await officialsBy(documentIds);
      const rows = (await table(QUOTES)
        .select(COLUMNS)
        .whereIn('speaker_id', documentIds)) as Row[];
      const changed = rows.flatMap((row): Row[] => {
        const value = JSON.parse(row.value) as ListedQuote;
        const now = spokenBy(value, officials, defaultLocale);
        if (now.country === row.country && now.office === row.office) return [];
        return [{ ...row, key: Number(row.key), ...now }];
      });
      await removeRows(changed.map(({ key }) => key));
      await insert(changed);
      return changed.length > 0;
    },

    /** Finds the agreements that quotes of these officials are about, and the speakers about these agreements. */
    async connected(documentIds: string[]): Promise<string[]> {
      const rows = (await table(`${QUOTE_AGREEMENTS} as a`)
        .join(`${QUOTES} as s`, 's.key', 'a.key')
        .distinct('a.agreement_id', 's.speaker_id')
        .where((any) =>
          any.whereIn('a.agreement_id', documentIds).orWhereIn('s.speaker_id', documentIds)
        )) as { agreement_id: string; speaker_id: string | null }[];
      return [...new Set(rows.flatMap((row) => [row.agreement_id, row.speaker_id ?? []].flat()))];
    },
  };
}
