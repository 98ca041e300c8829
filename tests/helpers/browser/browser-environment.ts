import { TestEnvironment } from 'jest-environment-node';

/** Lets what runs after a test know whether it has failed. */
export default class BrowserEnvironment extends TestEnvironment {
  handleTestEvent({ name }: { name: string }): void {
    if (name === 'test_start') this.global.testHasFailed = false;
    if (name === 'test_fn_failure' || name === 'hook_failure') this.global.testHasFailed = true;
  }
}
