import { lint } from './lib/lint.mjs';

const { failed } = await lint();
process.exitCode = failed ? 1 : 0;
