import { TestEnvironment } from 'jest-environment-node';

/** The parts of the surrounding process that a test reaches. */
export interface Host {
  process: NodeJS.Process;
  require: NodeJS.Require;
}

/**
 * Lets Node load the server, once for all files of a worker. Jest would load and compile Strapi again for each, and
 * each would run it cold, which is most of the time of a boot. A server and its test share the variables of the
 * process, and `Date`, because databases recognize dates by it.
 */
export default class ServerEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    const host: Host = { process, require };
    this.global.host = host;
    this.global.process.env = process.env;
    this.global.Date = Date;
    // Node's own fetch, from before a server replaces it: tests send requests to this machine, which no server may.
    this.global.fetch = fetch;
  }
}
