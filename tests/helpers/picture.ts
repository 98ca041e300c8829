import type { Core } from '@strapi/strapi';

/** A picture in the media library, as an upload leaves it there; the file itself is not there. */
export function addPicture(strapi: Core.Strapi, name = 'hall'): Promise<{ id: number }> {
  const format = (size: string, width: number, height: number) => ({
    name: `${size}_${name}.jpg`,
    hash: `${size}_${name}`,
    ext: '.jpg',
    mime: 'image/jpeg',
    path: null,
    width,
    height,
    size: 10.5,
    sizeInBytes: 10500,
    url: `/uploads/${size}_${name}.jpg`,
  });
  return strapi.db.query('plugin::upload.file').create({
    data: {
      name: `${name}.jpg`,
      alternativeText: 'A hall',
      caption: 'The hall before the talks',
      width: 1600,
      height: 900,
      formats: { thumbnail: format('thumbnail', 245, 138), small: format('small', 500, 281) },
      hash: name,
      ext: '.jpg',
      mime: 'image/jpeg',
      size: 120.4,
      url: `/uploads/${name}.jpg`,
      provider: 'local',
      folderPath: '/',
    },
  });
}
