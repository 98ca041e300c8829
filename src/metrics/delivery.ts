import type { Core } from '@strapi/strapi';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { getDeliveryService } from '../plugins/delivery/server/src/public';
import { PREFIX } from '../platform/metrics/names';

type Cache = ReturnType<typeof getDeliveryService<'cache'>>;

/** Registers metrics of the cache of answers, which the delivery plugin counts itself. */
export function measureDelivery(strapi: Core.Strapi, registry: Registry): void {
  const cache = (): Cache => strapi.plugin('delivery').service('cache');
  const registers = [registry];
  new Counter({
    name: `${PREFIX}delivery_answers_total`,
    help: 'Cacheable answers by where they came from: memory, shared (Redis), uncached, private (for a signed-in reader)',
    labelNames: ['from'] as const,
    registers,
    collect() {
      this.reset();
      for (const [from, count] of Object.entries(cache().stats())) this.inc({ from }, count);
    },
  });
  new Gauge({
    name: `${PREFIX}delivery_cached_bytes`,
    help: 'Memory of this process that cached answers take',
    registers,
    collect() {
      this.set(cache().size().bytes);
    },
  });
}
