// npm run env-example: writes .env.example from the variables that the server reads.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderExample } from '../src/platform/environment/render-example';

writeFileSync(path.resolve(__dirname, '../.env.example'), renderExample());
