/**
 * What quotes cost an editor: the operations on a piece with 20 quotes against the same article in Strapi without the
 * plugin, turn by turn in one run. Prints ratios of medians.
 *   npm run bench:editing [-- --json] [-- --rounds 40]
 */
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { postgresAnswers } from '../helpers/postgres';
import type { DatabaseClient } from '../helpers/strapi';
import type { Operation } from './editing-desk';

interface Row {
  name: string;
  value: number;
  unit: string;
  goal: number;
  met: boolean;
}

const GOALS: Record<Operation, { name: string; goal: number }> = {
  paste: { name: 'first paste of 20 quotes', goal: 4 },
  publish: { name: 'publish of the piece', goal: 4 },
  resave: { name: 'unchanged re-save', goal: 1.5 },
  edit: { name: 'save with one quote edited', goal: 2 },
  republish: { name: 're-publish with one changed quote', goal: 2 },
};
const OPERATIONS = Object.keys(GOALS) as Operation[];
const WARM_UP = 5;

const args = process.argv.slice(2);
const rounds = Number(args[args.indexOf('--rounds') + 1]) || 40;
const asJson = args.includes('--json');

async function startDesk(client: DatabaseClient, variant: 'stock' | 'quotes') {
  const desk = fork(path.join(__dirname, 'editing-desk.ts'), [client, variant], {
    execArgv: ['--import', 'tsx'],
    // Standard output belongs to the table.
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  await Promise.race([
    once(desk, 'message'),
    once(desk, 'exit').then(() => Promise.reject(new Error('A desk did not start.'))),
  ]);
  return desk;
}

async function time(desk: ChildProcess, operation: Operation): Promise<number> {
  desk.send(operation);
  const [milliseconds] = await once(desk, 'message');
  return milliseconds as number;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

async function measure(client: DatabaseClient): Promise<Row[]> {
  const stock = await startDesk(client, 'stock');
  const quotes = await startDesk(client, 'quotes');
  const times = new Map(OPERATIONS.map((name) => [name, { stock: [], quotes: [] } as Times]));

  for (let round = 0; round < rounds + WARM_UP; round += 1) {
    for (const operation of OPERATIONS) {
      const taken = { stock: await time(stock, operation), quotes: await time(quotes, operation) };
      if (round < WARM_UP) continue;
      times.get(operation)!.stock.push(taken.stock);
      times.get(operation)!.quotes.push(taken.quotes);
    }
  }
  for (const desk of [stock, quotes]) {
    desk.send('stop');
    await once(desk, 'exit');
  }

  return OPERATIONS.map((operation) => {
    const { name, goal } = GOALS[operation];
    const taken = times.get(operation)!;
    const value = Number((median(taken.quotes) / median(taken.stock)).toFixed(2));
    return { name: `${name} (${client})`, value, unit: 'x stock', goal, met: value <= goal };
  });
}

interface Times {
  stock: number[];
  quotes: number[];
}

async function main(): Promise<void> {
  const script = path.resolve(__dirname, '../../scripts/compile-server.mjs');
  process.env.OTR_COMPILED_SERVER = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  }).trim();

  const rows = await measure('sqlite');
  if (await postgresAnswers()) rows.push(...(await measure('postgres')));

  if (asJson) {
    console.log(JSON.stringify({ rows }));
    return;
  }
  console.log(`Medians of ${rounds} rounds, against the same article in Strapi without quotes.\n`);
  for (const { name, value, goal, met } of rows) {
    console.log(
      `${name.padEnd(46)} ${value.toFixed(2)} x  (goal <= ${goal})  ${met ? 'met' : 'missed'}`
    );
  }
}

void main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
