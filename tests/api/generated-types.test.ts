import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

describe('types/generated', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'types-'));

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/types.mjs', folder], { cwd: ROOT });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // Where this fails, `npm run types` makes them anew.
  it.each(['contentTypes.d.ts', 'components.d.ts'])('has a fresh %s', (file) => {
    const fresh = readFileSync(path.join(folder, 'types/generated', file), 'utf8');
    expect(readFileSync(path.join(ROOT, 'types/generated', file), 'utf8')).toBe(fresh);
  });
});
