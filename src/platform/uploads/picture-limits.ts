import { errors } from '@strapi/utils';
import sharp, { type Metadata } from 'sharp';

const MEGA = 1_000_000;
/** Bytes of a pixel in four channels of 16 bits, the most that cameras and design programs write. */
const MAX_BYTES_PER_PIXEL = 8;
const BYTES_PER_SAMPLE: Record<string, number> = {
  uchar: 1,
  char: 1,
  ushort: 2,
  short: 2,
  uint: 4,
  int: 4,
  float: 4,
  complex: 8,
  double: 8,
  dpcomplex: 16,
};

/** The parts of an uploaded file that are read: its temporary path, and the name from its sender. */
export interface UploadedFile {
  filepath: string;
  originalFilename?: string | null;
}

const inWords = (count: number): string => count.toLocaleString('en');
const inMegapixels = (pixels: number): string =>
  (pixels / MEGA).toLocaleString('en', { maximumFractionDigits: 1 });

/** Reads the head of a picture without decoding it; null for a file that is no picture to sharp, nor to Strapi. */
async function readHead({ filepath }: UploadedFile): Promise<Metadata | null> {
  try {
    // Without sharp's own limit, beyond which Strapi takes a picture for another kind of file and stores it.
    return await sharp(filepath, { limitInputPixels: false }).metadata();
  } catch {
    return null;
  }
}

function rejectTooLarge(name: string, { width, height, pages = 1 }: Metadata, limit: number) {
  const pixels = width * height * pages;
  const frames = pages > 1 ? ` in ${inWords(pages)} frames` : '';
  throw new errors.PayloadTooLargeError(
    `"${name}" is ${inWords(width)} × ${inWords(height)} pixels${frames} (${inMegapixels(pixels)} megapixels), but a picture may have ${inMegapixels(limit)} megapixels at most. Make it smaller and upload it again.`,
    { code: 'PICTURE_TOO_LARGE', name, width, height, pages, maxPixels: limit }
  );
}

function checkHead(name: string, head: Metadata, limit: number): void {
  const { format, width, height, pages = 1, channels = 4, depth = 'uchar' } = head;
  if (format === 'svg')
    throw new errors.ValidationError(
      `"${name}" is an SVG by its content. SVG can run scripts, so it is not accepted: save the picture as PNG, JPEG or WebP and upload that.`,
      { code: 'PICTURE_FORMAT', name, format }
    );
  const pixels = width * height * pages;
  if (pixels > limit) rejectTooLarge(name, head, limit);
  const bytes = pixels * channels * (BYTES_PER_SAMPLE[depth] ?? MAX_BYTES_PER_PIXEL);
  if (bytes > limit * MAX_BYTES_PER_PIXEL)
    throw new errors.PayloadTooLargeError(
      `"${name}" has ${inWords(channels)} channels (${depth}) of ${inWords(width)} × ${inWords(height)} pixels, which take ${inWords(Math.round(bytes / MEGA))} MB when decoded, but ${inWords(Math.round((limit * MAX_BYTES_PER_PIXEL) / MEGA))} MB are the most. Save it with 8 bits a channel, or make it smaller, and upload it again.`,
      { code: 'PICTURE_TOO_LARGE', name, width, height, pages, channels, depth, maxPixels: limit }
    );
}

/**
 * Rejects pictures that would take too much memory and time to decode, before anything is decoded or stored. A file of
 * 30 kB can be a picture of 256 million pixels.
 * @param maxPixels of all frames of a picture together, because all of them are decoded
 * @returns true if one of the files is a picture
 * @throws PayloadTooLargeError (413), ValidationError (400)
 */
export async function checkPictures(
  files: UploadedFile | UploadedFile[],
  maxPixels: number
): Promise<boolean> {
  let hasPicture = false;
  for (const file of Array.isArray(files) ? files : [files]) {
    const head = await readHead(file);
    if (!head) continue;
    hasPicture = true;
    checkHead(file.originalFilename ?? 'the file', head, maxPixels);
  }
  return hasPicture;
}
