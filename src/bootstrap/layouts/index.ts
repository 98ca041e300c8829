import type { Core } from '@strapi/strapi';
import { agreementLayouts } from './agreement';
import { articleLayouts } from './article';
import { configure } from './configure';
import { officialLayouts } from './official';
import { quoteLayout } from './quote';
import { sharedLayouts } from './shared';

/** Raise it when a layout changes, because the layouts are applied once per version. */
const VERSION = 2;

const LAYOUTS = [
  ...articleLayouts,
  ...agreementLayouts,
  ...officialLayouts,
  quoteLayout,
  ...sharedLayouts,
];

/**
 * Gives the content manager the newsroom's labels, hints, order of fields and list columns. What
 * administrators change afterwards under "Configure the view" stays until the next version.
 */
export async function applyLayouts(strapi: Core.Strapi): Promise<void> {
  const stamp = strapi.store({ type: 'core', name: 'on-the-record' });
  const applied = Number((await stamp.get({ key: 'layouts' })) ?? 0);
  if (applied >= VERSION) return;

  for (const layout of LAYOUTS) await configure(strapi, layout);
  await stamp.set({ key: 'layouts', value: VERSION });
}
