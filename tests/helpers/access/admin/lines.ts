import type { Booted } from '../../servers/strapi';
import type { Member, Newsroom, Owner, Role, Subject } from './newsroom';

export interface Request {
  method: string;
  path: string;
  body?: unknown;
  /** Sends a picture as a form, with these fields. */
  form?: Record<string, string>;
}

/** The sender of a line's requests, and their subject. */
export interface Situation {
  app: Booted;
  room: Newsroom;
  role: Role;
  caller: Member;
  owner: Owner;
  subject: Subject;
  /** A draft of the caller's own. */
  own: Subject;
}

/** A row of the table: one thing that is tried on a route. */
export interface Line {
  /** As the server registers it: "GET /content-manager/collection-types/:model". */
  route: string;
  /** Describes the test, in the words of the table. */
  tried: string;
  /** Sees what answers show, what the database has changed to, or only that the request is not rejected. */
  kind: 'reads' | 'writes' | 'asks';
  /** An article, official or agreement in every state of its own, or none of these. */
  about: 'articles' | 'officials' | 'agreements' | 'nothing';
  /** Sent once for each role. */
  shared?: (room: Newsroom) => Request[];
  /** Sent for each article or record. */
  each?: (situation: Situation) => Request[];
  /** Brings the newsroom into the state that the request is about. */
  prepare?: (situation: Situation) => Promise<void>;
  /** Requests what an answer leads to, such as the address of a preview. */
  follow?: (answer: string) => Request[];
  /** A list that can be filtered: its path, and the type that it lists. */
  filtered?: { path: string; uid: string };
  /** Shows as much as there is to see, where an article may be read. */
  enough?: 'named';
  /** Compares accounts and settings too. */
  changesSettings?: boolean;
  /** Leaves out what changes of other records: what is tried also makes a new one, which the user may. */
  onlyOfSubject?: boolean;
}

export const get = (path: string): Request => ({ method: 'GET', path });
export const post = (path: string, body: unknown = {}): Request => ({ method: 'POST', path, body });
export const put = (path: string, body: unknown = {}): Request => ({ method: 'PUT', path, body });
export const remove = (path: string): Request => ({ method: 'DELETE', path });

/** Names a line as the table does. */
export const nameOfLine = ({ route, tried }: Pick<Line, 'route' | 'tried'>): string =>
  `${route} | ${tried}`;
