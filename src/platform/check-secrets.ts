const SECRETS = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'JWT_SECRET',
  'ENCRYPTION_KEY',
];

/** The secrets that have to be as strong if they are set. */
const OPTIONAL_SECRETS = ['METRICS_TOKEN'];

const SAMPLE =
  /to-?be-?modified|change-?me|change-?this|replace-?me|placeholder|example|sample|your-?secret/i;
const SHORTEST = 16;
/** Fewer different characters than any random value of that length has: "aaaa…", "12341234…". */
const MIN_CHARACTERS = 8;

const HOW = `Make each with
  node -e "console.log(require('node:crypto').randomBytes(24).toString('base64'))"
and set it in the environment or in .env. APP_KEYS takes several, separated by commas.`;

function complaint(value: string): string | null {
  if (SAMPLE.test(value)) return 'still has a sample value';
  if (value.length < SHORTEST) return `is shorter than ${SHORTEST} characters`;
  if (new Set(value).size < MIN_CHARACTERS) return 'is not random';
  return null;
}

function problem(name: string, setting: string | undefined): string | null {
  const values = (setting ?? '').split(',').map((value) => value.trim());
  if (values.every((value) => value === '')) return `${name} is missing`;

  const complaints = values.map((value) => (value === '' ? 'has an empty key' : complaint(value)));
  const first = complaints.find((found) => found !== null);
  return first ? `${name} ${first}` : null;
}

/**
 * In production, stops a server that anyone could sign tokens for. Call it where a server starts,
 * not where configuration is read: a build needs no secrets.
 */
export function assertSecrets(env: NodeJS.ProcessEnv): void {
  if (env.NODE_ENV !== 'production') return;

  const wanted = [
    ...SECRETS,
    ...OPTIONAL_SECRETS.filter((name) => env[name]),
    // Signs what opens drafts, where a front end shows them.
    ...(env.PREVIEW_URL ? ['PREVIEW_SECRET'] : []),
  ];
  const problems = wanted.map((name) => problem(name, env[name])).filter((found) => found !== null);
  if (problems.length === 0) return;

  const list = problems.map((line) => `- ${line}`).join('\n');
  throw new Error(`The server does not start in production with these secrets:\n${list}\n${HOW}`);
}
