import { errors } from '@strapi/utils';
import type { PreflightIssue, RefusedPiece } from '../../../shared/contract';

/** How many blockers of a piece the message itself names; `details` has them all. */
const NAMED = 3;
/** How many pieces it names. */
const NAMED_PIECES = 5;

function namedBlockers(blockers: PreflightIssue[]): string {
  const named = blockers.slice(0, NAMED).map(({ message }) => message);
  const rest = blockers.length - named.length;
  return [...named, ...(rest > 0 ? [`And ${rest} more.`] : [])].join(' ');
}

function messageOf(pieces: RefusedPiece[]): string {
  const [{ title, blockers }] = pieces;
  if (pieces.length === 1) return `“${title}” cannot be published. ${namedBlockers(blockers)}`;
  const named = pieces
    .slice(0, NAMED_PIECES)
    .map((piece) => `“${piece.title}”: ${namedBlockers(piece.blockers)}`);
  const rest = pieces.length - named.length;
  return [
    `${pieces.length} pieces cannot be published, so none was.`,
    ...named,
    ...(rest > 0 ? [`And ${rest} more pieces.`] : []),
  ].join(' ');
}

/**
 * The answer to publishing a piece that is not ready: HTTP 400, every blocker in `details.blockers`; in
 * `details.pieces` by piece, because bulk publishing asks for several.
 */
export class PublishRefusedError extends errors.ApplicationError {
  readonly blockers: PreflightIssue[];

  constructor(public readonly pieces: RefusedPiece[]) {
    const blockers = pieces.flatMap((piece) => piece.blockers);
    super(messageOf(pieces), { blockers, pieces });
    this.blockers = blockers;
  }
}
