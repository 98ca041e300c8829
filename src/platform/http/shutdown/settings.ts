import type { Environment } from '../../environment';

export interface ShutdownSettings {
  /** The time in which requests are accepted after the server stopped being ready, so that a proxy notices. */
  delaySeconds: number;
  /** The time that running requests have after that. */
  timeoutSeconds: number;
}

/** Returns how a process ends, from `SHUTDOWN_DELAY_SECONDS` and `SHUTDOWN_TIMEOUT_SECONDS`. */
export function shutdownSettings(env: Environment): ShutdownSettings {
  return {
    delaySeconds: env.SHUTDOWN_DELAY_SECONDS,
    timeoutSeconds: env.SHUTDOWN_TIMEOUT_SECONDS,
  };
}
