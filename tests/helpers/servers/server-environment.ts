import { TestEnvironment } from 'jest-environment-node';

/** What a test reaches of the process around it. */
export interface Host {
  process: NodeJS.Process;
  require: NodeJS.Require;
}

/**
 * Lets Node load the server, once for all files of a worker. Jest would load and compile Strapi anew for each, and each
 * would run it cold: most of what a boot takes. A server and its test share the variables of the process, and `Date`:
 * databases tell dates by it.
 */
export default class ServerEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const host: Host = { process, require };
    this.global.host = host;
    this.global.process.env = process.env;
    this.global.Date = Date;
    // Of Node, from before a server replaces it: tests send requests to this machine, which no server may.
    this.global.fetch = fetch;
  }
}
