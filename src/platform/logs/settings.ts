export const LEVELS = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'] as const;
export const STYLES = ['json', 'pretty'] as const;
export type Style = (typeof STYLES)[number];

export interface LogSettings {
  level: (typeof LEVELS)[number];
  style: Style;
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new Error(`${name} is "${value}". Use one of: ${known.join(', ')}.`);
  return found;
}

/**
 * What the environment says of logs: `LOG_LEVEL`, and `LOG_FORMAT`, which is JSON in production and for people elsewhere.
 * @throws Error that names the setting and what it may be
 */
export function logSettings({ LOG_LEVEL, LOG_FORMAT, NODE_ENV }: NodeJS.ProcessEnv): LogSettings {
  const style = LOG_FORMAT || (NODE_ENV === 'production' ? 'json' : 'pretty');
  return {
    level: oneOf('LOG_LEVEL', LOG_LEVEL || 'http', LEVELS),
    style: oneOf('LOG_FORMAT', style, STYLES),
  };
}
