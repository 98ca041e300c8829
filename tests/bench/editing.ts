/**
 * Measures what quotes cost an editor: the operations on an article with 20 quotes against the same article in Strapi without the
 * plugin, turn by turn in one run. Prints ratios of medians.
 *   npm run bench:editing [-- --json] [-- --rounds 40] [-- --others 100000]
 * Each operation is timed once more in a database with so many quotes of other articles, against the one without.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { compiledServer } from '../helpers/servers/compile';
import { postgresAnswers } from '../helpers/servers/postgres';
import type { DatabaseClient } from '../helpers/servers/strapi';
import type { Operation } from './editing-newsroom';

interface Row {
  name: string;
  value: number;
  unit: string;
  goal: number;
  met: boolean;
}

const GOALS: Record<Operation, { name: string; goal: number }> = {
  paste: { name: 'first paste of 20 quotes', goal: 4 },
  publish: { name: 'publish of the article', goal: 4 },
  resave: { name: 'unchanged re-save', goal: 1.5 },
  edit: { name: 'save with one quote edited', goal: 2 },
  republish: { name: 're-publish with one changed quote', goal: 2 },
};
const OPERATIONS = Object.keys(GOALS) as Operation[];
const WARM_UP = 5;
/** Limits how much slower an operation may be among the quotes of other articles. */
const CROWDED_GOAL = 1.3;

const args = process.argv.slice(2);
const rounds = Number(args[args.indexOf('--rounds') + 1]) || 40;
const others = args.includes('--others') ? Number(args[args.indexOf('--others') + 1]) : 100_000;
const asJson = args.includes('--json');

type Variant = 'stock' | 'quotes' | 'crowded';

async function startNewsroom(client: DatabaseClient, variant: Variant) {
  const newsroom = fork(
    path.join(__dirname, 'editing-newsroom.ts'),
    [client, variant, variant === 'crowded' ? String(others) : '0'],
    {
      execArgv: ['--import', 'tsx'],
      // Standard output belongs to the table.
      stdio: ['ignore', 2, 2, 'ipc'],
    }
  );
  await Promise.race([
    once(newsroom, 'message'),
    once(newsroom, 'exit').then(() => Promise.reject(new Error('A newsroom did not start.'))),
  ]);
  return newsroom;
}

async function time(newsroom: ChildProcess, operation: Operation): Promise<number> {
  newsroom.send(operation);
  const [milliseconds] = await once(newsroom, 'message');
  return milliseconds as number;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

const VARIANTS: Variant[] = others > 0 ? ['stock', 'quotes', 'crowded'] : ['stock', 'quotes'];

async function measure(client: DatabaseClient): Promise<Row[]> {
  const newsrooms = new Map<Variant, ChildProcess>();
  for (const variant of VARIANTS) newsrooms.set(variant, await startNewsroom(client, variant));
  const times = new Map(
    OPERATIONS.map((name) => [name, { stock: [], quotes: [], crowded: [] } as Times])
  );

  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    for (const operation of OPERATIONS) {
      for (const [variant, newsroom] of newsrooms) {
        const taken = await time(newsroom, operation);
        if (round >= WARM_UP) times.get(operation)![variant].push(taken);
      }
    }
  }
  for (const newsroom of newsrooms.values()) {
    newsroom.send('stop');
    await once(newsroom, 'exit');
  }

  const ratio = (name: string, unit: string, above: number[], below: number[], goal: number) => {
    const value = Number((median(above) / median(below)).toFixed(2));
    return { name: `${name} (${client})`, value, unit, goal, met: value <= goal };
  };
  return OPERATIONS.flatMap((operation): Row[] => {
    const { name, goal } = GOALS[operation];
    const { stock, quotes, crowded } = times.get(operation)!;
    const rows = [ratio(name, 'x stock', quotes, stock, goal)];
    if (others > 0) {
      const among = `${name} among ${others} other quotes`;
      rows.push(ratio(among, 'x without them', crowded, quotes, CROWDED_GOAL));
    }
    return rows;
  });
}

type Times = Record<Variant, number[]>;

async function main(): Promise<void> {
  process.env.OTR_COMPILED_SERVER = compiledServer();

  const rows = await measure('sqlite');
  if (await postgresAnswers()) rows.push(...(await measure('postgres')));

  if (asJson) {
    console.log(JSON.stringify({ rows }));
    return;
  }
  console.log(`Medians of ${rounds} rounds, against the same article in Strapi without quotes.\n`);
  for (const { name, value, unit, goal, met } of rows) {
    console.log(
      `${name.padEnd(72)} ${value.toFixed(2)} ${unit}  (goal <= ${goal})  ${met ? 'met' : 'missed'}`
    );
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
