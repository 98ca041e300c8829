import { readEnvironment } from '../../../src/platform/environment';
import { explainMailFailures } from '../../../src/platform/mail/explain-failures';
import { mailSettings } from '../../../src/platform/mail/settings';

const read = (variables: Record<string, string>) =>
  mailSettings(readEnvironment(variables)) as Record<string, Record<string, unknown>>;
const server = { SMTP_HOST: 'smtp.example.org', MAIL_FROM: 'Newsroom <newsroom@example.org>' };

describe('the settings for e-mail', () => {
  test('leave e-mail off without a server', () => {
    expect(read({})).toEqual({});
    expect(read({ SMTP_HOST: '' })).toEqual({});
  });

  test('never send a password in the clear', () => {
    const account = { SMTP_USERNAME: 'newsroom', SMTP_PASSWORD: 'secret' };
    expect(read({ ...server, ...account }).providerOptions).toMatchObject({
      ...{ host: 'smtp.example.org', port: 587, secure: false, requireTLS: true },
      auth: { user: 'newsroom', pass: 'secret' },
    });
    expect(read({ ...server, ...account, SMTP_PORT: '465' }).providerOptions).toMatchObject({
      ...{ port: 465, secure: true, requireTLS: false },
    });
    expect(read(server).providerOptions).not.toHaveProperty('auth');
  });

  test('reply to the sender', () => {
    const { MAIL_FROM } = server;
    expect(read(server).settings).toEqual({ defaultFrom: MAIL_FROM, defaultReplyTo: MAIL_FROM });
  });

  test.each([
    [{ SMTP_HOST: 'smtp.example.org' }, /MAIL_FROM must be the address/],
    [{ ...server, MAIL_FROM: 'Newsroom' }, /MAIL_FROM must be the address/],
    [{ ...server, SMTP_PORT: 'smtp' }, /SMTP_PORT is .* Use a whole number between 1 and 65535/],
    [{ ...server, SMTP_PORT: '0' }, /SMTP_PORT is .* Use a whole number between 1 and 65535/],
  ])('%j stop the start and say why', (variables, message) => {
    expect(() => read(variables)).toThrow(message);
  });
});

describe('a failure to send an e-mail', () => {
  const emailPlugin = (provider: string, send: () => unknown) => {
    const plugin = { provider: { send, isIdle: () => true } };
    explainMailFailures({ plugin: () => plugin, config: { get: () => provider } } as never);
    return plugin.provider as { send(message: object): Promise<unknown>; isIdle(): boolean };
  };

  test('says that no server is set up, and lets none be looked for', async () => {
    const send = jest.fn();
    await expect(emailPlugin('sendmail', send).send({})).rejects.toThrow(
      /no e-mail server is set up\. Set SMTP_HOST and MAIL_FROM/
    );
    expect(send).not.toHaveBeenCalled();
  });

  test('says what the server said, and what to check', async () => {
    const away = () => {
      throw new Error('connect ECONNREFUSED');
    };
    await expect(emailPlugin('nodemailer', away).send({})).rejects.toThrow(
      /was not sent: connect ECONNREFUSED\. Check SMTP_HOST/
    );
  });

  test('changes nothing where the e-mail is sent', async () => {
    const provider = emailPlugin('nodemailer', async () => 'sent');
    expect(await provider.send({})).toBe('sent');
    expect(provider.isIdle()).toBe(true);
  });
});
