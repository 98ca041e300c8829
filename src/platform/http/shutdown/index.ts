import type { Core } from '@strapi/strapi';
import { addToApollo } from '../../graphql/add-apollo-plugin';
import { trackConnections } from './connections';
import { drain, type Unfinished } from './drain';
import type { ShutdownSettings } from './settings';
import { watchSignals, type Signals } from './signals';
import { markShuttingDown } from './state';

/** Bounds the closing of plugins and the database, when all requests have ended. */
const CLOSE_MS = 5000;

const inWords = ({ requests, jobs }: Unfinished, seconds: number): string =>
  `${requests} requests and ${jobs} cron jobs have not ended within ${seconds} s ` +
  '(SHUTDOWN_TIMEOUT_SECONDS)';

/** Closes what Strapi closes. Strapi's own listener waits for it, and would end the process by an uncaught error. */
async function closeInTime(
  strapi: Core.Strapi,
  signals: Signals,
  close: () => Promise<void>
): Promise<void> {
  const late = setTimeout(
    () =>
      signals.giveUp(`The plugins and the database have not closed within ${CLOSE_MS / 1000} s`),
    CLOSE_MS
  );
  try {
    await close();
  } catch (error) {
    strapi.log.error(error);
    process.exitCode = 1;
  }
  clearTimeout(late);
}

/**
 * Lets Strapi stop without losing anything (docs/operations.md, "Stopping and deploying"). By itself it stops its
 * plugins and cuts all connections while requests run. `destroy` is where all its ways to stop meet, and it begins by
 * stopping plugins that running requests still need, so requests have to end before it is called. Has to be called
 * before the server listens.
 */
export function shutDownGracefully(strapi: Core.Strapi): void {
  const settings = strapi.config.get<ShutdownSettings>('shutdown');
  const connections = trackConnections(strapi);
  const signals = watchSignals(strapi, settings);
  // Apollo stops by itself at a signal: it rejects running queries, and sends the signal a second time.
  if (strapi.plugin('graphql')) addToApollo(strapi, {}, { stopOnTerminationSignals: false });

  const close = strapi.destroy.bind(strapi);
  let ending: Promise<void> | null = null;

  async function end(): Promise<void> {
    markShuttingDown(strapi);
    const unfinished = await drain(strapi, connections, settings, signals.wereReceived());
    if (!signals.wereReceived()) return close();
    if (unfinished) signals.giveUp(inWords(unfinished, settings.timeoutSeconds));
    return closeInTime(strapi, signals, close);
  }

  strapi.destroy = () => (ending ??= end());
}
