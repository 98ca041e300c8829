import type { Core } from '@strapi/strapi';
import type { ShutdownSettings } from './settings';

const SIGNALS = ['SIGTERM', 'SIGINT'] as const;
/** npm passes on what a terminal has sent to the whole group: the same signal arrives twice. */
const SAME_SIGNAL_MS = 1000;

export interface Signals {
  /** Returns whether the process has received one. */
  wereReceived(): boolean;
  /** Ends the process at once, with exit status 1. */
  giveUp(why: string): void;
}

/** Watches the signals on which Strapi stops: the second ends the process at once. */
export function watchSignals(strapi: Core.Strapi, settings: ShutdownSettings): Signals {
  let receivedAt: number | null = null;

  function giveUp(why: string): void {
    strapi.log.error(`${why}: the process ends at once. What was not committed is rolled back.`);
    process.exit(1);
  }

  function receive(signal: NodeJS.Signals): void {
    if (receivedAt !== null) {
      if (performance.now() - receivedAt > SAME_SIGNAL_MS) giveUp(`A second ${signal}`);
      return;
    }
    receivedAt = performance.now();
    const { delaySeconds, timeoutSeconds } = settings;
    strapi.log.info(
      `${signal}: not ready any more. Running requests have ${timeoutSeconds} s to end` +
        (delaySeconds > 0 ? `, after ${delaySeconds} s in which new ones are accepted.` : '.')
    );
  }

  // Before that of Strapi, which begins to stop in its own.
  for (const signal of SIGNALS) process.prependListener(signal, receive);
  return { wereReceived: () => receivedAt !== null, giveUp };
}
