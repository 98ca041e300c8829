// npm run rebuild: rebuilds what front ends read from what is published in the configured database.
import { withStrapi } from './lib/offline.mjs';

const documents = await withStrapi((strapi) => strapi.plugin('delivery').service('rebuild').run());
console.log(`${documents} public records.`);
