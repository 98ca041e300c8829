import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTool } from './run.mjs';
import { ROOT, buildFingerprint } from './sources.mjs';

export const DIST = path.join(ROOT, 'dist');
const STAMP = path.join(DIST, '.sources');
/** Matches the line of the build about the plugin's share of the admin (src/admin/first-load-size.ts). */
const SIZE_LINE = /^Quotes plugin: .+$/m;

function isBuilt(sources) {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources;
}

/** Makes the production build of server and admin, unless `dist/` is one of these very sources. */
export async function ensureBuilt() {
  const sources = buildFingerprint();
  if (isBuilt(sources)) return;

  console.log('Building server and admin, about a minute …');
  // Removes the former build, because Strapi would still load what a removed source was compiled to.
  rmSync(DIST, { recursive: true, force: true });
  const { ok, output } = await runTool('@strapi/strapi/bin/strapi.js', ['build'], {
    capture: true,
    env: { NODE_ENV: 'production', STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  if (!ok) throw new Error(`The build failed:\n${output}`);
  console.log(SIZE_LINE.exec(output)?.[0] ?? 'The build did not report the size of the plugin.');
  writeFileSync(STAMP, sources);
}
