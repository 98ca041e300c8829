import type { Core } from '@strapi/strapi';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { getDeliveryService } from '../plugins/delivery/server/src/public';
import { PREFIX } from '../platform/metrics/names';

type Cache = ReturnType<typeof getDeliveryService<'cache'>>;

/** Where answers to readers come from, and how much of them is kept; the delivery plugin counts it itself. */
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
      for (const [from, count] of Object.entries(cache().stats())) this.inc({ from }, count);
    },
  });
  new Gauge({
    name: `${PREFIX}delivery_kept_bytes`,
    help: 'What the answers that are kept take of the memory of this process',
    registers,
    collect() {
      this.set(cache().size().bytes);
    },
  });
}
