import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { SpeakerChoice } from '../../../shared/contract';
import { getService } from '../get-service';
import { OFFICIAL } from '../uids';

/** The speaker of a quote as its row has it: the draft of an Official, or an attribution. */
export interface ChosenSpeaker {
  official: { id: number; documentId: string } | null;
  attributionText: string | null;
}

/**
 * Reads the speaker that an editor chose, and creates the record of a new one.
 * @param choice exactly one of an Official, a new one, and an attribution
 * @throws ValidationError (400) for none or several, or an Official that does not exist; PolicyError (403) where the role
 *   may not add officials; ApplicationError with `details.namesakes` where the name has a record
 */
export async function chooseSpeaker(
  strapi: Core.Strapi,
  choice: SpeakerChoice,
  locale: string
): Promise<ChosenSpeaker> {
  const attributionText = choice.attributionText?.trim() || null;
  if ([choice.speaker, attributionText, choice.official].filter(Boolean).length !== 1) {
    throw new errors.ValidationError(
      'Give either "speaker" (the documentId of an Official), "attributionText" or "official".'
    );
  }
  const documentId = choice.official
    ? await getService(strapi, 'newOfficials').create(choice.official, {
        locale,
        despiteNamesake: choice.despiteNamesake,
      })
    : choice.speaker;
  if (!documentId) return { official: null, attributionText };
  const official = await strapi.db
    .query(OFFICIAL)
    .findOne({ where: { documentId, publishedAt: { $null: true } }, select: ['id'] });
  if (!official) {
    throw new errors.ValidationError(`There is no Official "${documentId}".`, {
      path: ['speaker'],
    });
  }
  return { official: { id: Number(official.id), documentId }, attributionText: null };
}
