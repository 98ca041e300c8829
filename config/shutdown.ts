import { shutdownSettings, type ShutdownSettings } from '../src/platform/http/shutdown/settings';

/** How a process ends. See docs/operations.md, "Stopping and deploying". */
const config = (): ShutdownSettings => shutdownSettings(process.env);

export default config;
