/** The setting OUTBOUND_ALLOWED_HOSTS. */
import { readAllowedHosts } from '../../../src/platform/http/outbound/allowed-hosts';

describe('allowed hosts', () => {
  const allowed = readAllowedHosts([
    'hooks.internal',
    ' Bare-Name ',
    '10.1.0.0/16',
    '192.168.7.7',
    'fd00:1::/32',
    '::1',
  ]);

  it.each(['hooks.internal', 'HOOKS.internal', 'hooks.internal.', 'bare-name'])(
    'include the name %s',
    (host) => expect(allowed.hasHost(host)).toBe(true)
  );

  it.each(['internal', 'x.hooks.internal', 'hooks.internal.evil.test', 'xhooks.internal', ''])(
    'do not include the name "%s"',
    (host) => expect(allowed.hasHost(host)).toBe(false)
  );

  it.each(['10.1.2.3', '192.168.7.7', '::ffff:10.1.2.3', 'fd00:1::5', '::1', '0:0:0:0:0:0:0:1'])(
    'include the address %s',
    (address) => expect(allowed.hasAddress(address)).toBe(true)
  );

  it.each(['10.2.0.1', '192.168.7.8', '127.0.0.1', 'fd00:2::5', '::2', 'hooks.internal', ''])(
    'do not include the address "%s"',
    (address) => expect(allowed.hasAddress(address)).toBe(false)
  );

  it('include a literal address as a host, in brackets as well', () => {
    expect(allowed.hasHost('[::1]')).toBe(true);
    expect(allowed.hasHost('10.1.9.9')).toBe(true);
  });

  it.each([
    'http://hooks.internal',
    'hooks.internal:8080',
    '10.0.0.0/33',
    '300.1.1.1',
    '*.internal',
  ])('reject the entry "%s" with what to write instead', (entry) => {
    expect(() => readAllowedHosts([entry])).toThrow(
      /^OUTBOUND_ALLOWED_HOSTS: ".+" is not a host\. List names/
    );
  });

  it('are none by default', () => {
    expect(readAllowedHosts(['', ' ']).hasHost('localhost')).toBe(false);
  });
});
