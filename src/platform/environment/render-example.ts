import type { Variable } from './kinds';
import { SECTIONS } from './variables';

const HEADER = `# Made by "npm run env-example" from src/platform/environment/variables.ts: edit that.
# "npm run demo" copies it to .env and puts random secrets in. Lines that begin with "#" show the default, or an example.
# In production the server does not start with the sample secrets. docs/operations.md explains each variable.
`;

const toValue = (value: string) =>
  value.includes(',') && !value.startsWith('"') ? `"${value}"` : value;

function toLine([name, { sample, example, fallback }]: [string, Variable]): string {
  if (sample !== undefined) return `${name}=${toValue(sample)}`;
  return `# ${name}=${toValue(example ?? fallback ?? '')}`;
}

/** Renders .env.example: every variable with a sample, an example or its default. */
export function renderExample(): string {
  const sections = SECTIONS.map(({ title, variables }) =>
    [`# ${title}`, ...Object.entries(variables).map(toLine), ''].join('\n')
  );
  return [HEADER, ...sections].join('\n');
}
