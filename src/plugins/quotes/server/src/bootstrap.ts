import type { Core } from '@strapi/strapi';
import { stopFollowing } from './rights/quotes-follow-articles';
import { getService } from './get-service';

const SCHEDULE = 'quotes.schedule';
const EVERY_MINUTE = '* * * * *';

export default async ({ strapi }: { strapi: Core.Strapi }) => {
  await getService(strapi, 'articles').datePending();
  if (!strapi.config.get('server.cron.enabled', true)) return;
  strapi.cron.add({
    [SCHEDULE]: {
      task: () => getService(strapi, 'schedule').runDue(),
      options: { rule: EVERY_MINUTE },
    },
  });
};

export function destroy({ strapi }: { strapi: Core.Strapi }): void {
  strapi.cron.remove(SCHEDULE);
  stopFollowing(strapi);
}
