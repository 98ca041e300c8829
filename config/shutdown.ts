import { shutdownSettings, type ShutdownSettings } from '../src/platform/http/shutdown/settings';
import { readEnvironment } from '../src/platform/environment';

/** Configures how a process ends. See docs/operations.md, "Stopping and deploying". */
const config = (): ShutdownSettings => shutdownSettings(readEnvironment());

export default config;
