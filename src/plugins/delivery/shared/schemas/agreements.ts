import { z } from 'zod';
import { Media, Place } from './media';
import { OfficialSummary } from './officials';
import { id } from './values';

export const AgreementSummary = z
  .strictObject({
    documentId: id(),
    slug: z.string(),
    title: z.string(),
    kind: z.string(),
    signedOn: z.string().nullable(),
  })
  .meta({
    id: 'AgreementSummary',
    description: 'An agreement as lists and other pages show one.',
  });
export type AgreementSummary = z.infer<typeof AgreementSummary>;

export const LocalizedTitle = z
  .strictObject({ language: z.string(), title: z.string() })
  .meta({ id: 'LocalizedTitle' });

export const Signatory = z
  .strictObject({ official: OfficialSummary.nullable(), capacity: z.string().nullable() })
  .meta({ id: 'Signatory' });

export const AgreementParty = z
  .strictObject({
    country: z.string().nullable(),
    organization: z.string().nullable(),
    onBehalfOf: z.string().nullable(),
    signatories: z.array(Signatory),
  })
  .meta({ id: 'AgreementParty' });

export const RelatedAgreement = z
  .strictObject({ kind: z.string(), agreement: AgreementSummary })
  .meta({ id: 'RelatedAgreement' });

export const AgreementDetails = AgreementSummary.extend({
  titles: z.array(LocalizedTitle),
  subjects: z.array(z.string()),
  parties: z.array(AgreementParty),
  signedAt: Place.nullable(),
  inForceOn: z.string().nullable(),
  state: z.string().nullable(),
  duration: z.string().nullable(),
  authenticLanguages: z.array(z.string()),
  depositary: z.string().nullable(),
  registrationNumber: z.string().nullable(),
  summary: z.string().nullable(),
  documents: z.array(Media),
  relatedAgreements: z.array(RelatedAgreement),
}).meta({ id: 'AgreementDetails', description: 'Everything that is known of an agreement.' });
export type AgreementDetails = z.infer<typeof AgreementDetails>;
