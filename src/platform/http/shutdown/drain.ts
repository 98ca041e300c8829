import { setTimeout } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { finishBackgroundWork, runningJobs } from './background-work';
import type { Connections } from './connections';
import type { ShutdownSettings } from './settings';
import { waitUntil } from './wait-until';

const SECOND = 1000;
/** Keeps an idle connection so long after listening has ended, because a request may be on its way on it. */
const LINGER_MS = SECOND;
/** Between the end of loading and listening there is next to nothing. */
const LISTEN_MS = SECOND;

/** Counts what was still running at the end of the time for it. */
export interface Unfinished {
  requests: number;
  jobs: number;
}

/**
 * Lets a server end what it has begun, and begin nothing more.
 * @param isPatient whether clients get the time to take notice, as they do after a signal
 * @returns what did not end in time; null where all did
 */
export async function drain(
  strapi: Core.Strapi,
  connections: Connections,
  { delaySeconds, timeoutSeconds }: ShutdownSettings,
  isPatient: boolean
): Promise<Unfinished | null> {
  const { httpServer } = strapi.server;
  if (isPatient && !strapi.isLoaded) {
    await waitUntil(() => strapi.isLoaded, performance.now() + timeoutSeconds * SECOND);
    await waitUntil(() => httpServer.listening, performance.now() + LISTEN_MS);
  }
  strapi.cron.stop();
  connections.announceClose();
  if (httpServer.listening && isPatient) await setTimeout(delaySeconds * SECOND);
  const since = performance.now();
  const deadline = since + timeoutSeconds * SECOND;
  // Requests that are held back meanwhile need the other half.
  if (httpServer.listening) await connections.stopListening((since + deadline) / 2);
  const lingersUntil = Math.min(performance.now() + (isPatient ? LINGER_MS : 0), deadline);
  const isDone = () => connections.running() === 0 && runningJobs(strapi) === 0;

  await waitUntil(() => isDone() && connections.open() === 0, lingersUntil);
  do {
    await connections.closeIdle();
    if (!(await waitUntil(isDone, deadline)))
      return { requests: connections.running(), jobs: runningJobs(strapi) };
    // Also those whose last answer had begun when the close was announced.
  } while (connections.open() > 0 && performance.now() < deadline);
  await finishBackgroundWork(strapi, deadline);
  return null;
}
