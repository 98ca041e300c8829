import { errors } from '@strapi/utils';
import type { PreflightIssue } from '../../../shared/contract';

/** How many blockers the message itself names; `details.blockers` has them all. */
const NAMED = 3;

/** The answer to publishing a piece that is not ready: HTTP 400, every blocker in `details.blockers`. */
export class PublishRefusedError extends errors.ApplicationError {
  constructor(public readonly blockers: PreflightIssue[]) {
    const named = blockers.slice(0, NAMED).map(({ message }) => message);
    const rest = blockers.length - named.length;
    if (rest > 0) named.push(`And ${rest} more.`);
    super(`The piece cannot be published. ${named.join(' ')}`, { blockers });
  }
}
