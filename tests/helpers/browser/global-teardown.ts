import { rmSync } from 'node:fs';

export default function browserTeardown(): void {
  const home = process.env.OTR_DEMO_HOME;
  if (home) rmSync(home, { recursive: true, force: true });
}
