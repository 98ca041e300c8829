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

/** A row of the table of statements. */
interface Row extends Indexable {
  key: number;
  document_id: string;
  article_id: string;
  value: string;
}

/** Conditions in one statement. */
const MAX_SPANS = 100;

const COLUMNS = [
  ...['key', 'document_id', 'locale', 'main', 'article_id', 'kind'],
  ...['speaker_id', 'country', 'office', 'terms', 'value'],
];

type Officials = ReadonlyMap<string, StoredOfficial>;

/** The part of a row that changes with the official who speaks. */
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

/** Writes the statements of the read model inside the running transaction. */
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
   * Officials as they are once those who change them are done; nobody changes them before this is done. Else the one
   * would not see the other's rows, and the statements would keep what the official was.
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

  /** The keys that are taken among those that these statements want, or could be moved to. */
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
   * A key for each. Who was there before keeps the own as long as the day stays the same: a list that somebody pages
   * through neither repeats nor leaves out what was in it when quotes come and go beside it.
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
      // As numbers in the text: bound, they are no integers to the index.
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
    /** Puts these statements in the place of all that is stored of these pieces. */
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

    /** Takes away what is stored of these pieces. */
    async remove(articleIds: string[]): Promise<void> {
      const before = await rowsOf(articleIds);
      await removeAll(before.map(({ key }) => key));
    },

    /**
     * Makes what is kept of the statements of these officials right again.
     * @returns whether anything was not
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

    /** The agreements that statements of these officials are about, and who speaks about these agreements. */
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
