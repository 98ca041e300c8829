import { framesOf, textOfError } from '../../../src/platform/logs/errors';
import { logFormat, toLine } from '../../../src/platform/logs/format';
import { readEnvironment } from '../../../src/platform/environment';
import { logSettings } from '../../../src/platform/logs/settings';

const MESSAGE = Symbol.for('message');
const LEVEL = Symbol.for('level');
const info = (fields: object) =>
  ({ level: 'info', message: '', [LEVEL]: 'info', ...fields }) as Parameters<typeof toLine>[0];

describe('a line', () => {
  it('holds what is known to be harmless, and nothing else that it was given', () => {
    const given = { message: 'done', ms: 3, email: 'a@b.example', body: { password: 'x' } };
    const line = { level: 'info', message: 'done', ms: 3, [LEVEL]: 'info' };
    expect(toLine(info(given))).toEqual(line);
  });

  it('has the message and the place of an error, and nothing else of it', () => {
    const error = Object.assign(new Error('rejected'), {
      ...info({ level: 'error' }),
      detail: 'Key (title)=(A draft) already exists.',
      message: 'rejected',
    });
    const written = logFormat('json').transform(error as never) as unknown as Record<
      symbol,
      string
    >;
    const { time, stack, ...line } = JSON.parse(written[MESSAGE]!);
    expect(line).toEqual({ level: 'error', message: 'rejected' });
    expect(stack).toMatch(/^\s+at /);
    expect(new Date(time).toISOString()).toBe(time);
  });

  it('is for people if configured, with the same left out', () => {
    const written = logFormat('pretty').transform(info({ message: 'by ann@news.example' }));
    expect((written as unknown as Record<symbol, string>)[MESSAGE]).toMatch(/info.*: by …$/);
  });
});

describe('an error', () => {
  it('says what caused it', () => {
    const cause = new Error('no route to host');
    expect(textOfError(new Error('fetch failed', { cause }))).toBe(
      'fetch failed (because of: no route to host)'
    );
  });

  it('without a message is described by its causes', () => {
    const rejected = ['::1', '127.0.0.1'].map((host) => new Error(`connect ECONNREFUSED ${host}`));
    expect(textOfError(new AggregateError(rejected))).toBe(
      'connect ECONNREFUSED ::1; connect ECONNREFUSED 127.0.0.1'
    );
  });

  it('has a stack without its message', () => {
    expect(framesOf('Error: a draft\nof two lines\n    at a (b.js:1:2)\n    at c')).toBe(
      '    at a (b.js:1:2)\n    at c'
    );
  });
});

describe('settings', () => {
  test.each([
    [{}, { level: 'http', style: 'pretty' }],
    [{ NODE_ENV: 'production' }, { level: 'http', style: 'json' }],
    [
      { NODE_ENV: 'production', LOG_FORMAT: 'pretty', LOG_LEVEL: 'warn' },
      { level: 'warn', style: 'pretty' },
    ],
  ])('of %j', (env, expected) => {
    expect(logSettings(readEnvironment(env))).toEqual(expected);
  });

  test.each([
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud". Use one of: error, warn, info, http'],
    [{ LOG_FORMAT: 'xml' }, 'LOG_FORMAT is "xml". Use one of: json, pretty'],
  ])('that are wrong stop the start: %j', (env, message) => {
    expect(() => readEnvironment(env as Record<string, string>)).toThrow(message);
  });
});
