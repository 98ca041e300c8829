import { z } from 'zod';

export const MediaFormat = z
  .strictObject({
    name: z.string(),
    url: z.string(),
    width: z.int(),
    height: z.int(),
  })
  .meta({ id: 'MediaFormat', description: 'A picture in another size.' });

export const Media = z
  .strictObject({
    url: z.string(),
    alternativeText: z.string().nullable(),
    mime: z.string(),
    width: z.int().nullable(),
    height: z.int().nullable(),
    formats: z.array(MediaFormat),
  })
  .meta({ id: 'Media', description: 'A picture or a document of the media library.' });
export type Media = z.infer<typeof Media>;

export const CaptionedImage = Media.extend({ caption: z.string().nullable() }).meta({
  id: 'CaptionedImage',
  description: 'A picture in the body of an article.',
});

export const ArticleCover = CaptionedImage.extend({ credit: z.string().nullable() }).meta({
  id: 'ArticleCover',
  description: 'The picture at the head of an article.',
});

export const Place = z
  .strictObject({ place: z.string().nullable(), country: z.string().nullable() })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;
