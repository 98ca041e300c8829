/** Processes count together, and go on counting where Redis does not answer. */
import type { Core } from '@strapi/strapi';
import { makeCounters } from '../../src/platform/http/rate-limit/counters';
import { eventually } from '../helpers/eventually';
import { describeRedis } from '../helpers/servers/redis';

const limit = { points: 4, seconds: 60 };
const silent = { log: { debug: () => undefined } } as unknown as Core.Strapi;
const counters = (redisUrl: string | null) =>
  makeCounters(silent, {
    signIn: limit,
    renewals: limit,
    accounts: limit,
    analysis: limit,
    reads: { ...limit, points: 0 },
    redisUrl,
  });

describeRedis('two processes', (url) => {
  const [here, there] = [counters(url), counters(url)];
  afterAll(() => [here, there].forEach((one) => one.close()));
  let visitors = 0;
  // Unique to this run.
  const visitor = () => `visitor-${process.pid}-${Date.now()}-${visitors++}`;

  test('count as one', async () => {
    // Until they are connected each counts for itself.
    const who = await eventually(async () => {
      const probe = visitor();
      await here.of.signIn!.take(probe);
      for (let i = 0; i < 3; i++) await there.of.signIn!.take(probe);
      expect(await here.of.signIn!.take(probe)).toBeGreaterThan(0);
      return probe;
    });
    expect(await here.of.signIn!.take(who)).toBeGreaterThan(50);
    expect(await there.of.signIn!.take(who)).toBeGreaterThan(50);
    // Each thing by itself.
    expect(await here.of.analysis!.take(who)).toBe(0);
  });
});

test('where Redis does not answer, each process counts for itself', async () => {
  const alone = counters('redis://127.0.0.1:9');
  const waits: number[] = [];
  for (let i = 0; i < 6; i++) waits.push(await alone.of.signIn!.take('somebody'));
  expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0]);
  expect(Math.min(...waits.slice(4))).toBeGreaterThan(50);
  expect(await alone.of.signIn!.take('another user')).toBe(0);
  expect(alone.of.reads).toBeNull();
  alone.close();
});
