import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import articles from '../../database/seeds/articles.json';

const REAL_PIECE = path.resolve(__dirname, '../../../shared/piece/piece.txt');

/** The real piece where it stands beside the project, else the sample that tells the same. */
export function readPiece(): string {
  if (existsSync(REAL_PIECE)) return readFileSync(REAL_PIECE, 'utf8').trim();

  console.warn('The real piece is not there: the sample desk stands in for it.');
  const [{ data }] = articles;
  return data.body.flatMap(({ children }) => children.map(({ text }) => text)).join('\n');
}
