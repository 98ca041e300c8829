import type { Core } from '@strapi/strapi';
import type { CheckedAgreement } from './checks/agreements';
import type { ArticleRow } from '../repositories/article-row';
import { AGREEMENT, OFFICIAL } from '../uids';
import type { QuoteRow } from '../repositories/quote-row';

/** A record that an article needs and that is not public yet. */
export interface Dependency {
  uid: typeof OFFICIAL | typeof AGREEMENT;
  documentId: string;
  title: string;
  /** documentIds of agreements that it names. */
  names: string[];
}

interface Linked {
  documentId: string;
}

interface AgreementDraft extends Linked {
  title: string;
  parties?: { signatories?: { official?: Linked | null }[] }[];
  relatedAgreements?: { agreement?: Linked | null }[];
}

const linkedIn = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as Linked[]) : []).map(({ documentId }) => documentId);

/** Returns what an article refers to: the speakers of its quotes, its officials and agreements, their signatories. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Those of the records that have no published version, in the order of their documentIds. */
  async function unpublished(
    uid: Dependency['uid'],
    titleField: 'name' | 'title',
    documentIds: Set<string>,
    named: ReadonlyMap<string, string[]> = new Map()
  ): Promise<Dependency[]> {
    if (documentIds.size === 0) return [];
    const where = { documentId: { $in: [...documentIds] } };
    const rows = (await strapi.db.query(uid).findMany({
      where,
      select: ['documentId', 'publishedAt', titleField] as never,
      orderBy: { documentId: 'asc' },
    })) as unknown as {
      documentId: string;
      publishedAt: string | null;
      [title: string]: unknown;
    }[];
    const isPublic = new Set(
      rows.filter(({ publishedAt }) => publishedAt).map(({ documentId }) => documentId)
    );
    return rows
      .filter(({ documentId }) => !isPublic.has(documentId))
      .map((row) => ({
        uid,
        documentId: row.documentId,
        title: String(row[titleField]),
        names: named.get(row.documentId) ?? [],
      }));
  }

  /** All agreements reachable from these, what each names, and the officials who signed them. */
  async function expandAgreements(start: Set<string>) {
    const agreements = new Set<string>();
    const named = new Map<string, string[]>();
    const signatories = new Set<string>();
    let level = start;
    while (level.size > 0) {
      for (const id of level) agreements.add(id);
      const drafts = (await strapi.documents(AGREEMENT).findMany({
        status: 'draft',
        filters: { documentId: { $in: [...level] } },
        fields: ['title'],
        populate: {
          parties: { populate: { signatories: { populate: { official: { fields: ['name'] } } } } },
          relatedAgreements: { populate: { agreement: { fields: ['title'] } } },
        },
      })) as unknown as AgreementDraft[];
      const next = new Set<string>();
      for (const { documentId, parties = [], relatedAgreements = [] } of drafts) {
        for (const { signatories: signed = [] } of parties) {
          for (const { official } of signed) if (official) signatories.add(official.documentId);
        }
        const related = relatedAgreements.flatMap(({ agreement }) => agreement?.documentId ?? []);
        named.set(documentId, related);
        for (const id of related) if (!agreements.has(id)) next.add(id);
      }
      level = next;
    }
    return { agreements, named, signatories };
  }

  return {
    /** The agreements that an article is linked to, with all that the check of agreements looks at. */
    async agreementsOf(article: ArticleRow): Promise<CheckedAgreement[]> {
      const ids = linkedIn(article.agreements);
      if (ids.length === 0) return [];
      return (await strapi.documents(AGREEMENT).findMany({
        status: 'draft',
        filters: { documentId: { $in: ids } },
        fields: ['title', 'signedOn'],
        populate: {
          signedAt: true,
          parties: {
            populate: {
              signatories: {
                populate: { official: { fields: ['name'], populate: ['officesHeld'] } },
              },
            },
          },
        },
      })) as unknown as CheckedAgreement[];
    },

    /**
     * Returns what has to be published before the article: officials first, then the agreements that name them.
     * @param article the draft row, with officials and agreements
     * @param quotes the quotes that are published with it
     */
    async unpublishedOf(article: ArticleRow, quotes: QuoteRow[]): Promise<Dependency[]> {
      const officials = new Set(linkedIn(article.officials));
      const cited = new Set(linkedIn(article.agreements));
      for (const { speaker, agreements } of quotes) {
        if (speaker) officials.add(speaker.documentId);
        for (const { documentId } of agreements) cited.add(documentId);
      }
      const { agreements, named, signatories } = await expandAgreements(cited);
      for (const id of signatories) officials.add(id);

      return [
        ...(await unpublished(OFFICIAL, 'name', officials)),
        ...(await unpublished(AGREEMENT, 'title', agreements, named)),
      ];
    },
  };
};
