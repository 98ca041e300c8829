import { winston } from '@strapi/logger';
import { logFormat } from '../src/platform/logs/format';
import { logSettings } from '../src/platform/logs/settings';

const config = () => {
  const { level, style } = logSettings(process.env);
  return { level, format: logFormat(style), transports: [new winston.transports.Console()] };
};

export default config;
