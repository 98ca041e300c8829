export interface ShutdownSettings {
  /** How long requests are accepted after the server stopped being ready, so that a proxy takes notice. */
  delaySeconds: number;
  /** How long running requests may take after that. */
  timeoutSeconds: number;
}

/** Less than the 30 seconds that Kubernetes waits before it kills, with the time that ending takes. */
const DEFAULT_TIMEOUT_SECONDS = 20;
const MAX_SECONDS = 3600;

function readSeconds(name: string, value: string | undefined, otherwise: number): number {
  if (!value) return otherwise;
  const seconds = Number(value);
  if (Number.isInteger(seconds) && seconds >= 0 && seconds <= MAX_SECONDS) return seconds;
  throw new Error(
    `${name} is "${value}". Use a whole number of seconds between 0 and ${MAX_SECONDS}.`
  );
}

/**
 * Reads `SHUTDOWN_DELAY_SECONDS` and `SHUTDOWN_TIMEOUT_SECONDS`.
 * @throws Error that names the setting and what it may be
 */
export function shutdownSettings(env: NodeJS.ProcessEnv): ShutdownSettings {
  return {
    delaySeconds: readSeconds('SHUTDOWN_DELAY_SECONDS', env.SHUTDOWN_DELAY_SECONDS, 0),
    timeoutSeconds: readSeconds(
      'SHUTDOWN_TIMEOUT_SECONDS',
      env.SHUTDOWN_TIMEOUT_SECONDS,
      DEFAULT_TIMEOUT_SECONDS
    ),
  };
}
