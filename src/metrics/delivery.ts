import type { Core } from '@strapi/strapi';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { getDeliveryService } from '../plugins/delivery/server/src/public';
import { PREFIX } from '../platform/metrics/names';

type Cache = ReturnType<typeof getDeliveryService<'cache'>>;

/** Measures where answers to readers come from, and the size of the cache, from the counts of the delivery plugin. */
export function measureDelivery(strapi: Core.Strapi, registry: Registry): void {
  const cache = (): Cache => strapi.plugin('delivery').service('cache');
  const registers = [registry];
  new Counter({
    name: `${PREFIX}delivery_answers_total`,
    help: 'Answers that may be kept, by where they came from: memory, shared (Redis), made, private (made for a reader who is signed in)',
    labelNames: ['from'] as const,
    registers,
    collect() {
      this.reset();
      for (const [from, count] of Object.entries(cache().tally())) this.inc({ from }, count);
    },
  });
  new Gauge({
    name: `${PREFIX}delivery_cached_bytes`,
    help: 'What the answers that are kept take of the memory of this process',
    registers,
    collect() {
      this.set(cache().size().bytes);
    },
  });
}
