import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { namesakesOf } from '../../../attribution';
import { NAMESAKE, type NewOfficial, type PersonSummary } from '../../../shared/contract';
import { OFFICIAL } from '../uids';
import { getService } from '../get-service';

interface Problem {
  path: (string | number)[];
  message: string;
  name?: string;
}

/** Returns the name that a field of the record has in the request. */
function fieldOfRequest([field, index, ...rest]: Problem['path']): string[] {
  const path = field === 'officesHeld' ? ['office', ...rest] : [field, index, ...rest];
  return ['official', ...path.filter((part) => part !== undefined).map(String)];
}

/** Restates what the record rejects with the names that the fields have in the request. */
function asOfRequest(error: errors.ValidationError): errors.ValidationError {
  const details = error.details as { errors?: Problem[]; path?: Problem['path'] };
  const problems = details.errors ?? [{ path: details.path ?? [], message: error.message }];
  const [first] = problems;
  return new errors.ValidationError(first?.message ?? error.message, {
    errors: problems.map((problem) => ({ ...problem, path: fieldOfRequest(problem.path) })),
  });
}

function toRecord({ name, honorific, country, office }: NewOfficial): Record<string, unknown> {
  return { name, honorific, country, officesHeld: office ? [office] : [] };
}

/** Creates officials while a quote of theirs is reviewed. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  /** Finds the officials who have a name already, in another spelling, case or script too. */
  async function namesakesFor(
    name: string,
    locale: string,
    except?: string
  ): Promise<PersonSummary[]> {
    const index = await getService(strapi, 'people').current();
    const ids = namesakesOf(name, index).filter((id) => id !== except);
    if (ids.length === 0) return [];
    const day = new Date().toISOString().slice(0, 10);
    const known = await getService(strapi, 'officialViews').people(ids, day, locale);
    return [...known.values()];
  }

  async function rejectNamesakes(name: string, locale: string): Promise<void> {
    const namesakes = await namesakesFor(name, locale);
    if (namesakes.length === 0) return;
    throw new errors.ApplicationError(
      `${name} already has a record. Use that record, or add another official of the same name.`,
      { code: NAMESAKE, namesakes }
    );
  }

  return {
    namesakes: namesakesFor,

    /**
     * Creates the draft of an official, with the rights of the caller.
     * @returns its documentId
     * @throws PolicyError (403); ApplicationError with `details.namesakes`; ValidationError that names the field
     */
    async create(
      official: NewOfficial,
      { locale, despiteNamesake = false }: { locale: string; despiteNamesake?: boolean }
    ): Promise<string> {
      const rights = getService(strapi, 'rights');
      if (!rights.canCreate(OFFICIAL)) {
        // Strapi hides the message of other errors.
        throw new errors.PolicyError('Your role may not add officials.');
      }
      if (!despiteNamesake) await rejectNamesakes(official.name, locale);
      const data = await rights.asCreated(OFFICIAL, toRecord(official));
      if (!data.name) {
        throw new errors.PolicyError('Your role may not fill in the name of an official.');
      }
      try {
        const { documentId } = await strapi
          .documents(OFFICIAL)
          .create({ data: data as never, status: 'draft' });
        return documentId;
      } catch (error) {
        throw error instanceof errors.ValidationError ? asOfRequest(error) : error;
      }
    },
  };
};
