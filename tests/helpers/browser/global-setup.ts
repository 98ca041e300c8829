import { makeDemoHome } from '../servers/demo';

/** Once a run: a demo that is built and seeded. Each test file begins with a copy of it. */
export default async function browserSetup(): Promise<void> {
  process.env.OTR_DEMO_HOME = await makeDemoHome();
}
