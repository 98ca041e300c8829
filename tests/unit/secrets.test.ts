import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assertSecrets } from '../../src/platform/check-secrets';

const random = () => randomBytes(24).toString('base64');

function environment(changes: Record<string, string | undefined> = {}): NodeJS.ProcessEnv {
  return {
    NODE_ENV: 'production',
    APP_KEYS: `${random()},${random()}`,
    API_TOKEN_SALT: random(),
    ADMIN_JWT_SECRET: random(),
    TRANSFER_TOKEN_SALT: random(),
    JWT_SECRET: random(),
    ENCRYPTION_KEY: random(),
    ...changes,
  };
}

function sampleSecrets(): Record<string, string> {
  const file = readFileSync(path.resolve(__dirname, '../../.env.example'), 'utf8');
  const lines = file.matchAll(/^([A-Z_]+)="?([^"\n]*)"?$/gm);
  const entries = [...lines].map(([, name, value]) => [name, value]);
  return Object.fromEntries(entries.filter(([name]) => /KEY|SALT|SECRET/.test(name)));
}

describe('assertSecrets', () => {
  it('lets random secrets pass', () => {
    expect(() => assertSecrets(environment())).not.toThrow();
  });

  it('requires the secret of previews only if there are any', () => {
    expect(() => assertSecrets(environment({ PREVIEW_SECRET: undefined }))).not.toThrow();
    expect(() => assertSecrets(environment({ PREVIEW_URL: 'https://front-end.test' }))).toThrow(
      '- PREVIEW_SECRET is missing'
    );
  });

  it('requires a strong token of metrics only if there is one', () => {
    expect(() => assertSecrets(environment({ METRICS_TOKEN: '' }))).not.toThrow();
    expect(() => assertSecrets(environment({ METRICS_TOKEN: random() }))).not.toThrow();
    expect(() => assertSecrets(environment({ METRICS_TOKEN: 'prometheus' }))).toThrow(
      '- METRICS_TOKEN is shorter than 16 characters'
    );
  });

  it('names every sample secret of .env.example', () => {
    const samples = sampleSecrets();
    expect(Object.keys(samples)).toHaveLength(7);
    for (const name of Object.keys(samples)) {
      const settings = { ...samples, PREVIEW_URL: 'https://front-end.test/preview' };
      expect(() => assertSecrets(environment(settings))).toThrow(
        `- ${name} still has a sample value`
      );
    }
  });

  it('requires nothing outside production', () => {
    expect(() => assertSecrets({ NODE_ENV: 'development' })).not.toThrow();
  });

  it.each([
    ['JWT_SECRET', undefined, 'JWT_SECRET is missing'],
    ['JWT_SECRET', ' ', 'JWT_SECRET is missing'],
    ['API_TOKEN_SALT', 'tobemodified', 'API_TOKEN_SALT still has a sample value'],
    ['ADMIN_JWT_SECRET', 'CHANGE-ME-please-now', 'ADMIN_JWT_SECRET still has a sample value'],
    ['ENCRYPTION_KEY', 'x9fK2', 'ENCRYPTION_KEY is shorter than 16 characters'],
    ['TRANSFER_TOKEN_SALT', 'abcabcabcabcabcabcabc', 'TRANSFER_TOKEN_SALT is not random'],
    ['APP_KEYS', `${random()},toBeModified2`, 'APP_KEYS still has a sample value'],
    ['APP_KEYS', `${random()},`, 'APP_KEYS has an empty key'],
  ])('says what is wrong with %s = %s', (name, value, message) => {
    expect(() => assertSecrets(environment({ [name]: value }))).toThrow(`- ${message}\n`);
  });

  it('names only what is wrong', () => {
    const check = () => assertSecrets(environment({ JWT_SECRET: '' }));
    expect(check).toThrow(/^(?!.*APP_KEYS is|.*SALT)/s);
  });
});
