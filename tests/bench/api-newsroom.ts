/**
 * A server in a process of its own, on the database of its environment. Says where it listens, and does what it is told:
 * `fill` with a size, `publish` with a title for the article that everybody reads, `stop`.
 */
import { createStrapi } from '@strapi/strapi';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { finishEvents } from '../../src/platform/database/drain-events';
import { ARTICLE } from '../helpers/fixtures/newsroom';
import { fillNewsroom, BENCH_ARTICLE, type Size } from './api-content';

export type Order = { do: 'fill'; size: Size } | { do: 'publish'; title: string } | { do: 'stop' };

const appDir = path.resolve(__dirname, '../..');

async function main(): Promise<void> {
  const strapi = createStrapi({
    appDir,
    distDir: process.env.OTR_COMPILED_SERVER!,
    serveAdminPanel: false,
  });
  strapi.log.level = 'warn';
  await strapi.load();
  strapi.server.mount();
  await new Promise<void>((resolve) => {
    strapi.server.httpServer.listen(0, '127.0.0.1', resolve);
  });

  async function publish(title: string): Promise<void> {
    const documents = strapi.documents(ARTICLE);
    const article = await documents.findFirst({ filters: { slug: BENCH_ARTICLE.slug } });
    await strapi.db.transaction(async () => {
      await documents.update({ documentId: article!.documentId, data: { title } as never });
      await documents.publish({ documentId: article!.documentId });
    });
  }

  async function obey(order: Order): Promise<void> {
    if (order.do === 'fill') await fillNewsroom(strapi, order.size);
    if (order.do === 'publish') await publish(order.title);
    if (order.do === 'stop') {
      await finishEvents(strapi);
      await strapi.destroy();
    }
  }

  process.on('message', (order: Order) => {
    obey(order).then(
      () => {
        process.send!('done');
        if (order.do === 'stop') process.exit(0);
      },
      (error) => {
        console.error(error);
        process.exit(1);
      }
    );
  });
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  process.send!(`http://127.0.0.1:${port}`);
}

void main();
