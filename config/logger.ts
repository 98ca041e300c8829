import { winston } from '@strapi/logger';
import { logFormat } from '../src/platform/logs/format';
import { logSettings } from '../src/platform/logs/settings';
import { readEnvironment } from '../src/platform/environment';

const config = () => {
  const { level, style } = logSettings(readEnvironment());
  return { level, format: logFormat(style), transports: [new winston.transports.Console()] };
};

export default config;
