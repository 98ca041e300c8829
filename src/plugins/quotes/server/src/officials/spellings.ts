import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isBareRole, namesakesOf, personDescriber, type Person } from '../../../attribution';
import { NAMESAKE, type Reread } from '../../../shared/contract';
import { project, type Projection } from '../../../shared/projection';
import { BODY } from '../article-type';
import { getService } from '../get-service';
import type { QuoteRow } from '../repositories/quote-row';
import { readAgain } from '../review/read-again';
import type { ReviewedQuote } from '../review/reviewed-quote';
import { createReviewWriter } from '../review/write-review';
import { OFFICIAL } from '../uids';
import { bearsName, isKnownName } from './known-names';

const ATTRIBUTE = 'alternateNames';

type Column = 'review' | 'named' | 'mention' | 'anchor' | 'decision' | 'candidates';

/** A quote whose speaker an editor may have chosen. */
export interface ChosenQuote {
  row: Partial<Pick<QuoteRow, Column>>;
  /** documentId of the Official. */
  speaker: string | null;
}

/**
 * Returns whether an editor has chosen the speaker of a quote, whom the text names. A name that leads to another official
 * with certainty is that official's, even if these words are another's.
 */
function hasName({ row, speaker }: ChosenQuote): boolean {
  const { review, named, anchor, decision, candidates } = row;
  const isOfAnother = decision === 'linked' && candidates?.[0]?.id !== speaker;
  return review === 'reassigned' && Boolean(named && speaker && anchor) && !isOfAnother;
}

interface StoredOfficial {
  documentId: string;
  alternateNames: { id: number; name: string; language?: string | null; kind?: string | null }[];
}

/** Remembers how texts spell the names of officials. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  async function findOfficial(documentId: string): Promise<StoredOfficial | null> {
    const official = await strapi.documents(OFFICIAL).findOne({
      documentId,
      status: 'draft',
      populate: ['createdBy', ATTRIBUTE] as never,
    });
    return official as unknown as StoredOfficial | null;
  }

  const mayRename = (official: StoredOfficial): boolean =>
    getService(strapi, 'rights').canUpdate(OFFICIAL, official, `${ATTRIBUTE}.name`);

  /** Returns a function that reads the name of a quote's speaker from the text: in full, in the nominative, or null. */
  function nameReader({ text, blocks }: Projection, locale: string) {
    const describe = personDescriber(text, { lang: locale });
    const nameAt = (words: string, start: number) =>
      start < 0
        ? null
        : (describe({ start, end: start + words.length, text: words })?.name ?? null);
    return ({ row: { mention, named } }: ChosenQuote): string | null => {
      const block = mention && blocks[mention.block];
      const name =
        (block && nameAt(mention.text, block.start + mention.start)) ??
        (named ? nameAt(named, text.indexOf(named)) : null);
      return name && !isBareRole(name) ? name : null;
    };
  }

  async function rejectNamesakes(name: string, official: string): Promise<void> {
    const index = await getService(strapi, 'people').current();
    const others = namesakesOf(name, index)
      .filter((id) => id !== official)
      .map((id) => index.get(id))
      .filter((person): person is Person => person !== undefined && bearsName(person, name));
    if (others.length === 0) return;
    const who = others.map((person) => person.name).join(', ');
    throw new errors.ApplicationError(
      `“${name}” is already a name of ${who}. Change one of the records if texts can mean both.`,
      { code: NAMESAKE, name, others: who }
    );
  }

  return {
    /**
     * Finds the names by which a text calls speakers whom an editor chose, and that their records do not have.
     * @returns the name for the first quote of each; only where the caller may change the record
     */
    async offers<Quote extends ChosenQuote>(
      quotes: Quote[],
      projection: Projection,
      locale: string
    ): Promise<Map<Quote, string>> {
      const chosen = quotes.filter(hasName);
      if (chosen.length === 0) return new Map();
      const index = await getService(strapi, 'people').current();
      const nameOf = nameReader(projection, locale);
      const found = new Map<Quote, string>();
      const seen = new Set<string>();
      for (const quote of chosen) {
        const person = index.get(quote.speaker!);
        if (!person || isKnownName(person, quote.row.named!)) continue;
        const name = nameOf(quote);
        const key = `${person.id} ${name}`;
        if (name === null || seen.has(key) || isKnownName(person, name)) continue;
        seen.add(key);
        const official = await findOfficial(person.id);
        if (official && mayRename(official)) found.set(quote, name);
      }
      return found;
    },

    /**
     * Adds the name by which the text calls the speaker of a quote to the speaker's record, as another name in the
     * language of the article, and reads the text again.
     * @param name as it was offered
     * @returns how many quotes lead to the official since
     * @throws ValidationError (400) if it is not offered; PolicyError (403); ApplicationError with the code NAMESAKE if it
     *   is the name of another official
     */
    async remember(quote: ReviewedQuote, name: string): Promise<Reread> {
      const { article, speaker, locale } = quote;
      const official = speaker && (await findOfficial(speaker.documentId));
      if (!article || !official) {
        throw new errors.ValidationError('The quote has no official as its speaker.');
      }
      const rights = getService(strapi, 'rights');
      const mayNot = 'Your role may not change the other names of this official.';
      if (!mayRename(official)) throw new errors.PolicyError(mayNot);
      const draft = await getService(strapi, 'articles').byId(article.id);
      const own: ChosenQuote = { row: quote, speaker: official.documentId };
      const offered = (await this.offers([own], project(draft[BODY]), locale)).get(own);
      if (offered !== name) {
        throw new errors.ValidationError(
          `The text has no name “${name}” for this speaker that is not in the record.`,
          { path: ['name'] }
        );
      }
      await rejectNamesakes(name, official.documentId);
      const data = await rights.asUpdated(OFFICIAL, official, {
        // A short form is no name that readers see instead of the official's own.
        [ATTRIBUTE]: [...official.alternateNames, { name, language: locale, kind: 'short' }],
      });
      const names = (data[ATTRIBUTE] ?? []) as { name?: string }[];
      if (names.at(-1)?.name !== name) throw new errors.PolicyError(mayNot);
      await strapi.documents(OFFICIAL).update({
        documentId: official.documentId,
        data: data as never,
        status: 'draft',
      });
      await getService(strapi, 'activityLog').record([
        {
          action: 'spelling-remembered',
          article: article.documentId,
          language: locale,
          title: article.title ?? null,
          after: { official: official.documentId, name },
        },
      ]);
      const reread = await readAgain(strapi, article.id, official.documentId);
      await createReviewWriter(strapi).recount(article.id);
      return reread;
    },
  };
};
