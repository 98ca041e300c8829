import type { Core } from '@strapi/strapi';
import { routesOf } from '../routes';
import { aroundLines } from './around-lines';
import { articleLines } from './article-lines';
import type { Line } from './lines';
import { mediaLines } from './media-lines';
import { ROLES, type Newsroom, type Role } from './newsroom';
import { newsroomLines } from './newsroom-lines';
import { quoteLines } from './quote-lines';
import { recordLines } from './record-lines';
import { otherLines } from './other-lines';

/** A table of docs/access.md. */
export interface Area {
  /** Its columns: what only a Super Admin may change is not changed by one. */
  roles: readonly Role[];
  lines: Line[];
}

/** Says what each table tests, by its heading. */
const WALKED: Record<string, (room: Newsroom) => Line[]> = {
  'Admin: articles': articleLines,
  'Admin: quotes': quoteLines,
  'Admin: officials and agreements': recordLines,
  'Admin: media library': mediaLines,
  'Admin: languages, previews and the home page': aroundLines,
  'Admin: the newsroom': newsroomLines,
};
const OTHER = 'Admin: everything else';

/** The headings of the tables, in the order of the page. */
export const HEADINGS = [...Object.keys(WALKED), OTHER];

/** The table under a heading, and what it tries. */
export function areaOf(strapi: Core.Strapi, room: Newsroom, heading: string): Area {
  const lines = WALKED[heading];
  if (lines) return { roles: ROLES, lines: lines(room) };
  const walked = Object.values(WALKED).flatMap((linesOf) => linesOf(room));
  return {
    roles: ROLES.filter((role) => role !== 'Super Admin'),
    lines: otherLines(strapi, routesOf(strapi), walked),
  };
}
