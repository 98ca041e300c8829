import type { Environment } from '../environment';

export type Style = NonNullable<Environment['LOG_FORMAT']>;

export interface LogSettings {
  level: Environment['LOG_LEVEL'];
  style: Style;
}

/** Returns how logs are written: as `LOG_FORMAT` says, else as JSON in production and for people in development. */
export function logSettings({ LOG_LEVEL, LOG_FORMAT, NODE_ENV }: Environment): LogSettings {
  return {
    level: LOG_LEVEL,
    style: LOG_FORMAT ?? (NODE_ENV === 'production' ? 'json' : 'pretty'),
  };
}
