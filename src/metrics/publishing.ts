import type { Core } from '@strapi/strapi';
import { Counter, Histogram, type Registry } from 'prom-client';
import { MEASURED, WAYS, type Measured } from '../plugins/quotes/server/src/public';
import { BUCKETS, PREFIX, toSeconds } from '../platform/metrics/names';

/** Measures what the quotes plugin announces: publications, rejections, and how long its work took. */
export function measureArticles(strapi: Core.Strapi, registry: Registry): void {
  const registers = [registry];
  const publications = new Counter({
    name: `${PREFIX}publications_total`,
    help: 'Published articles, by how the publication was requested',
    labelNames: ['way'] as const,
    registers,
  });
  const rejections = new Counter({
    name: `${PREFIX}rejections_total`,
    help: 'Rejected publications, by code of blocker; one with several counts for each',
    labelNames: ['code'] as const,
    registers,
  });
  const seconds = (name: string, help: string) =>
    new Histogram({ name: `${PREFIX}${name}_seconds`, help, buckets: BUCKETS, registers });
  const publish = seconds('publish', 'Making an article public with all that belongs to it');
  const analysis = seconds('analysis', 'Finding the quotes of a text and their speakers');
  const sync = seconds('sync', 'Bringing the quotes of a draft in line with its body, at a save');
  // There from the start, so that the first of them shows as an increase.
  for (const way of WAYS) publications.inc({ way }, 0);

  strapi.hook(MEASURED)?.register((event: Measured) => {
    if (event.what === 'rejected') {
      for (const code of event.codes) rejections.inc({ code });
      return;
    }
    const taken = toSeconds(event.ms);
    if (event.what === 'analysed') return analysis.observe(taken);
    if (event.what === 'synced') return sync.observe(taken);
    publications.inc({ way: event.way }, event.articles);
    publish.observe(taken);
  });
}
