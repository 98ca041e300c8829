/**
 * A desk of its own in a process of its own, with the quotes plugin or without. Takes the name of an operation, answers
 * how long it took, in milliseconds.
 */
import { blocks, deskOf, type Doc } from '../helpers/desk';
import { bootStrapi, type DatabaseClient } from '../helpers/strapi';

export type Operation = 'paste' | 'publish' | 'resave' | 'edit' | 'republish';

const SPEAKERS = ['Ada Marlow', 'Bea Norrland', 'Carl Ostrom'];
const QUOTES = 20;

const paragraph = (i: number, verb = 'build') =>
  `“We ${verb} bridge number ${i} this year,” said ${SPEAKERS[i % SPEAKERS.length]}.`;
const body = Array.from({ length: QUOTES }, (_, i) => paragraph(i));
const edited = [paragraph(0, 'make'), ...body.slice(1)];

async function main(client: DatabaseClient, withQuotes: boolean): Promise<void> {
  const { strapi, stop } = await bootStrapi({
    client,
    env: { QUOTES_ENABLED: String(withQuotes) },
  });
  const desk = deskOf(strapi);
  for (const name of SPEAKERS) {
    const { documentId } = await desk.official({ name });
    await desk.documents('api::official.official').publish({ documentId });
  }

  let count = 0;
  let article: Doc;
  const operations: Record<Operation, () => Promise<unknown>> = {
    async paste() {
      count += 1;
      article = await desk.article([], { title: `Piece ${count}`, body: blocks(...body) });
    },
    publish: () => desk.publish(article),
    resave: () => desk.rewrite(article, body),
    edit: () => desk.rewrite(article, edited),
    republish: () => desk.publish(article),
  };

  process.on('message', async (operation: Operation | 'stop') => {
    if (operation === 'stop') {
      await stop();
      process.exit(0);
    }
    const begun = performance.now();
    await operations[operation]();
    process.send!(performance.now() - begun);
  });
  process.send!('ready');
}

const [client, withQuotes] = process.argv.slice(2);
void main(client as DatabaseClient, withQuotes === 'quotes').catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
