import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

describe('what npm run types makes', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'types-'));

  beforeAll(() => {
    execFileSync(process.execPath, ['scripts/types.mjs', folder], { cwd: ROOT });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // If this fails, `npm run types` generates them again.
  it.each([
    'types/generated/contentTypes.d.ts',
    'types/generated/components.d.ts',
    'types/generated/openapi.json',
    'types/generated/schema.graphql',
    'clients/typescript/api.d.ts',
  ])('has a fresh %s', (file) => {
    const fresh = readFileSync(path.join(folder, file), 'utf8');
    expect(readFileSync(path.join(ROOT, file), 'utf8')).toBe(fresh);
  });
});
