import type { Core } from '@strapi/strapi';
import type { AgreementList, OfficialList } from '../../../shared/contract';
import { getService } from '../get-service';
import type { StoredAgreement } from '../projections/agreement';
import type { StoredOfficial } from '../projections/official';
import type { FoundRecord } from '../store/find';
import type { Tagged } from './assemble-article';
import { fromListCursor, toListCursor } from './cursor';
import type { RecordListQuery } from './parameters';
import { agreementSummary, officialSummary } from './summaries';

/** The lists of officials and agreements, made from the read model. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const current = () => getService(strapi, 'readStore').current();

  async function list<Stored, Summary>(
    kind: 'official' | 'agreement',
    { pageSize, cursor }: RecordListQuery,
    summarize: (stored: Stored) => Summary
  ): Promise<Tagged<{ data: Summary[]; nextCursor: string | null }>> {
    const found: FoundRecord<Stored>[] = await current().store.listRecords(kind, {
      after: cursor ? fromListCursor(cursor) : undefined,
      limit: pageSize + 1,
    });
    const shown = found.slice(0, pageSize);
    return {
      answer: {
        data: shown.map(({ value }) => summarize(value)),
        nextCursor: found.length > pageSize ? toListCursor(shown.at(-1)!) : null,
      },
      tags: [`${kind}s`, ...shown.map(({ documentId }) => `${kind}:${documentId}`)],
    };
  }

  return {
    /** Lists officials by their name in the default locale. */
    officials(query: RecordListQuery): Promise<Tagged<OfficialList>> {
      const { defaultLocale } = current();
      const locale = query.locale ?? defaultLocale;
      return list<StoredOfficial, OfficialList['data'][number]>('official', query, (official) =>
        officialSummary(official, { locale, defaultLocale })
      );
    },

    /** Lists agreements by the day they were signed, the latest first; those without one come last. */
    agreements(query: RecordListQuery): Promise<Tagged<AgreementList>> {
      const locale = query.locale ?? current().defaultLocale;
      return list<StoredAgreement, AgreementList['data'][number]>('agreement', query, (agreement) =>
        agreementSummary(agreement, locale)
      );
    },
  };
};
