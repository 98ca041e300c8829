import { z } from 'zod';
import { Media } from './media';
import { id, text } from './values';

export const OfficeHeld = z
  .strictObject({
    title: z.string(),
    organization: z.string().nullable(),
    country: z.string().nullable(),
    from: z.string().nullable(),
    to: z.string().nullable(),
  })
  .meta({ id: 'OfficeHeld' });
export type OfficeHeld = z.infer<typeof OfficeHeld>;

export const LocalizedOffice = z
  .strictObject({
    language: z.string(),
    title: z.string(),
    organization: z.string().nullable(),
  })
  .meta({ id: 'LocalizedOffice' });

export const OfficeWithTitles = OfficeHeld.extend({ titles: z.array(LocalizedOffice) }).meta({
  id: 'OfficeWithTitles',
  description: 'An office with its titles in other languages.',
});
export type OfficeWithTitles = z.infer<typeof OfficeWithTitles>;

export const OfficialSummary = z
  .strictObject({
    documentId: id(),
    slug: z.string(),
    name: text('In the language of the answer, if there is such a name.'),
    honorific: z.string().nullable(),
    country: z.string().nullable(),
    portrait: Media.nullable(),
  })
  .meta({
    id: 'OfficialSummary',
    description: 'An official as lists and other pages show one.',
  });
export type OfficialSummary = z.infer<typeof OfficialSummary>;

export const AlternateName = z
  .strictObject({
    name: z.string(),
    language: z.string().nullable(),
    kind: z.string().nullable(),
  })
  .meta({ id: 'AlternateName' });

export const OfficialIdentifier = z
  .strictObject({ scheme: z.string(), value: z.string() })
  .meta({ id: 'OfficialIdentifier', description: 'An identifier in another registry.' });
