import { crc32, deflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

interface PngOptions {
  /** Bits of a channel: 1, 8 or 16. */
  depth?: number;
  /** 0: grey, 2: red, green and blue, 6: with transparency. */
  color?: 0 | 2 | 6;
  /** Byte that every row is filled with, so that two pictures differ. */
  fill?: number;
}

/** A PNG of one colour, made without a picture of that size in memory: 16000 × 16000 pixels take 31 kB. */
export function makePng(
  width: number,
  height: number,
  { depth = 1, color = 0, fill = 0 }: PngOptions = {}
): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = depth;
  head[9] = color;
  const channels = { 0: 1, 2: 3, 6: 4 }[color];
  const row = Buffer.alloc(1 + Math.ceil((width * channels * depth) / 8), fill);
  // Rows have no filter.
  row[0] = 0;
  const rows = Buffer.alloc(row.length * height);
  for (let y = 0; y < height; y += 1) row.copy(rows, y * row.length);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** An SVG that says it is as large as given. */
export const makeSvg = (width: number, height: number): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="9" height="9"/></svg>`
  );

/** An uncompressed TIFF with channels of 8 bits, or with floating-point ones of 32 (from 3 channels on). */
export function makeTiff(width: number, height: number, channels: number, bits = 8): Buffer {
  const SHORT = 3;
  const LONG = 4;
  const bytes = (width * height * channels * bits) / 8;
  const HEAD = 8;
  const bitsAt = HEAD + bytes;
  const tags: [number, number, number, number][] = [
    [256, LONG, 1, width],
    [257, LONG, 1, height],
    [258, SHORT, channels, bitsAt],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, 1],
    [273, LONG, 1, HEAD],
    [277, SHORT, 1, channels],
    [278, LONG, 1, height],
    [279, LONG, 1, bytes],
    [339, SHORT, 1, bits === 8 ? 1 : 3],
  ];
  const directoryAt = bitsAt + channels * 2;
  const file = Buffer.alloc(directoryAt + 2 + tags.length * 12 + 4);
  file.write('II*\0', 'latin1');
  file.writeUInt32LE(directoryAt, 4);
  for (let i = 0; i < channels; i += 1) file.writeUInt16LE(bits, bitsAt + i * 2);
  file.writeUInt16LE(tags.length, directoryAt);
  for (const [i, [tag, type, count, value]] of tags.entries()) {
    const at = directoryAt + 2 + i * 12;
    file.writeUInt16LE(tag, at);
    file.writeUInt16LE(type, at + 2);
    file.writeUInt32LE(count, at + 4);
    file.writeUInt32LE(value, at + 8);
  }
  return file;
}
