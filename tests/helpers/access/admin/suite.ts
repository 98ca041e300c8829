import { articleLines } from './article-lines';
import { areaOf, HEADINGS } from './areas';
import { articleReadingLines } from './reading-lines';
import type { Line } from './lines';
import { openNewsroom, type Newsroom, type Role } from './newsroom';
import { Walk, type Walked } from './walk';
import { SECRET_SETTINGS } from '../secret-newsroom';
import { isFull } from '../../runs/fault-runs';
import { differences, readTable, type Access } from '../table';
import { ARTICLE } from '../../fixtures/newsroom';
import {
  bootStrapi,
  describeDatabase,
  type Booted,
  type DatabaseClient,
} from '../../servers/strapi';

/** A machine that does other work at the same time takes many times as long. */
jest.setTimeout(1_200_000);

/** The role with conditions on what it may: the short run tests PostgreSQL as this one alone, and SQLite as all. */
const LIMITED: readonly Role[] = ['Author'];
/** The tables whose rights have no conditions, so that no query decides on them: the short run walks them on SQLite. */
const UNCONDITIONAL: readonly string[] = [
  'Admin: officials and agreements',
  'Admin: everything else',
];

/** Keeps the cells of some roles. */
const columnsOf = (rows: Access, roles: readonly Role[], kept: readonly Role[]): Access =>
  new Map(
    [...rows].map(([name, cells]) => [name, cells.filter((_, i) => kept.includes(roles[i]!))])
  );

/** The columns that name a row: its route, and what is tried there. */
export const NAMES = 2;

/** The requests behind cells that differ, to look for the cause with. */
const requestsOf = (evidence: Map<string, string>, lines: string[]): string[] =>
  [...evidence].flatMap(([cell, request]) => {
    const [route, tried] = cell.split(' | ');
    return lines.some((line) => line.includes(`\`${route}\` | ${tried} |`))
      ? `${cell}: ${request}`
      : [];
  });

/**
 * Compares with docs/access.md what users of the admin can read and do of articles in every state, on every route. A file
 * of its own for each database, because the walk is long and files run side by side.
 */
export const walkAdmin = (database: DatabaseClient): void =>
  describeDatabase(database, 'the admin', (client) => {
    let app: Booted;
    let room: Newsroom;

    beforeAll(async () => {
      app = await bootStrapi({ client, env: SECRET_SETTINGS });
      room = await openNewsroom(app);
    });
    afterAll(() => app?.stop());

    /** Ends with the walk before: one that a test has not waited for must not mix with the next. */
    let last: Promise<unknown> = Promise.resolve();
    function walk(lines: Line[], roles: readonly Role[]): Promise<Walked> {
      const next = last.then(() => new Walk(app, room).run(lines, roles));
      last = next.catch(() => undefined);
      return next;
    }

    const isWhole = isFull || client === 'sqlite';
    const headings = HEADINGS.filter((one) => isWhole || !UNCONDITIONAL.includes(one));

    test.each(headings)('answers each user and does what the table says: "%s"', async (heading) => {
      const { roles, lines } = areaOf(app.strapi, room, heading);
      const { columns, rows } = readTable(heading, NAMES);
      expect(columns).toEqual(roles);
      const walked = roles.filter((role) => isWhole || LIMITED.includes(role));
      const { cells, evidence, addresses } = await walk(lines, walked);
      const found = differences(columnsOf(rows, roles, walked), cells);
      expect([...found, ...requestsOf(evidence, found)]).toEqual([]);
      expect([...addresses]).toEqual([]);
    });

    test('keeps an Author off the schedule whose role offers its fields', async () => {
      const query = app.strapi.db.query('admin::permission');
      const actions = ['create', 'update'].map((one) => `plugin::content-manager.explorer.${one}`);
      const offering = await query.findMany({
        where: { action: { $in: actions }, subject: ARTICLE, role: { code: 'strapi-author' } },
      });
      for (const { id, properties } of offering) {
        const fields = [...properties.fields, 'scheduledAt', 'embargoedUntil'];
        await query.update({ where: { id }, data: { properties: { ...properties, fields } } });
      }
      const lines = articleLines(room).filter(({ tried }) => /scheduledAt|embargoed/.test(tried));
      const { cells } = await walk(lines, ['Author']);
      for (const { id, properties } of offering) {
        await query.update({ where: { id }, data: { properties } });
      }
      const scheduled = [...cells].filter(([, [cell]]) => /\b(schedules|publishes)\b/.test(cell!));
      expect(cells.size).toBe(lines.length);
      expect(scheduled).toEqual([]);
    });

    test('is found out where an Author reads what another has written', async () => {
      const query = app.strapi.db.query('admin::permission');
      const where = {
        action: 'plugin::content-manager.explorer.read',
        subject: ARTICLE,
        role: { code: 'strapi-author' },
      };
      const { id, conditions } = await query.findOne({ where });
      await query.update({ where: { id }, data: { conditions: [] } });
      const lines = articleReadingLines().slice(0, 2);
      const { cells, evidence } = await walk(lines, ['Author']);
      await query.update({ where: { id }, data: { conditions } });
      expect([...cells.values()]).toEqual([['reads'], ['reads']]);
      expect(evidence.size).toBe(2);
    });
  });
