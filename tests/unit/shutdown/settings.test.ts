import { readEnvironment } from '../../../src/platform/environment';
import { shutdownSettings } from '../../../src/platform/http/shutdown/settings';

const settingsOf = (source: Record<string, string>) => shutdownSettings(readEnvironment(source));

describe('the settings of a shutdown', () => {
  it('have defaults that fit into the 30 seconds of Kubernetes', () => {
    const { delaySeconds, timeoutSeconds } = settingsOf({ SHUTDOWN_DELAY_SECONDS: '' });
    expect([delaySeconds, timeoutSeconds]).toEqual([0, 20]);
  });

  it('are read from the environment', () => {
    expect(settingsOf({ SHUTDOWN_DELAY_SECONDS: '5', SHUTDOWN_TIMEOUT_SECONDS: '0' })).toEqual({
      delaySeconds: 5,
      timeoutSeconds: 0,
    });
  });

  it.each(['-1', '1.5', 'soon', '3601'])('reject "%s", and name the setting', (value) => {
    expect(() => settingsOf({ SHUTDOWN_TIMEOUT_SECONDS: value })).toThrow(
      `SHUTDOWN_TIMEOUT_SECONDS is "${value}". Use a whole number of seconds between 0 and 3600.`
    );
  });
});
