import { errors } from '@strapi/utils';

/** How many pieces a refusal names. */
const NAMED = 3;

/** An article by what an editor knows it by. */
export interface NamedPiece {
  documentId: string;
  title?: string | null;
}

/**
 * The answer to taking away what pieces need: HTTP 400, every piece in `details.pieces`.
 * @param refusal the sentence, given the titles of the first pieces
 */
export class InUseError extends errors.ApplicationError {
  constructor(pieces: NamedPiece[], refusal: (titles: string) => string) {
    const unique = new Map(pieces.map((piece) => [piece.documentId, piece.title]));
    const named = [...unique].map(([documentId, title]) => ({
      documentId,
      title: title ?? documentId,
    }));
    const titles = named.slice(0, NAMED).map(({ title }) => `“${title}”`);
    if (named.length > NAMED) titles.push(`and ${named.length - NAMED} more`);
    super(refusal(titles.join(', ')), { pieces: named });
  }
}
