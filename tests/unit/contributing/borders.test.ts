/** Breaks every rule of .dependency-cruiser.cjs on a small made-up tree, because a rule that matches nothing says nothing. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ROOT, runIn } from '../../helpers/packages';

interface Rule {
  name: string;
  severity: string;
}
interface Violation {
  rule: Rule;
  from: string;
  to: string;
}
type Import = [from: string, to: string];

const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');
const { forbidden }: { forbidden: Rule[] } = jest.requireActual(CONFIG);

const QUOTES = 'src/plugins/quotes';
const DELIVERY = 'src/plugins/delivery';
const ATTRIBUTION = `${QUOTES}/attribution`;

/** The stages of attribution/, lowest first. */
const STAGES = [
  'languages',
  'text',
  'quotation-marks',
  'registry',
  'cues',
  'entities',
  'attachment',
  'resolution',
  'scoring',
  'describe-person',
];
/** Folders of attribution/ that use the pipeline, its build and its packages. */
const ABOVE_STAGES = new Set(['cli', 'dist', 'node_modules']);

/** One import that each rule forbids. Every file of them imports nothing else. */
const FORBIDDEN: Record<string, Import> = {
  'no-circular-values': ['scripts/a.mjs', 'scripts/b.mjs'],
  'no-circular-types': ['config/c.ts', 'config/d.ts'],
  'lib-is-pure': ['src/lib/a.ts', 'config/a.ts'],
  'platform-knows-no-plugin': ['src/platform/a.ts', `${DELIVERY}/server/src/public.ts`],
  'plugins-know-no-application': [`${DELIVERY}/server/src/a.ts`, 'src/bootstrap/a.ts'],
  'shell-only-for-admins': [`${DELIVERY}/server/src/b.ts`, 'src/admin/a.ts'],
  'application-uses-public': ['src/bootstrap/b.ts', `${DELIVERY}/server/src/c.ts`],
  'delivery-uses-public': [`${DELIVERY}/server/src/d.ts`, `${QUOTES}/server/src/a.ts`],
  'quotes-knows-no-delivery': [`${QUOTES}/server/src/b.ts`, `${DELIVERY}/server/src/public.ts`],
  'admin-imports-no-server': [`${QUOTES}/admin/src/a.ts`, `${QUOTES}/server/src/c.ts`],
  'server-imports-no-admin': [`${QUOTES}/server/src/d.ts`, `${QUOTES}/admin/src/b.ts`],
  'shared-is-a-contract': [`${QUOTES}/shared/a.ts`, `${QUOTES}/server/src/e.ts`],
  'attribution-is-pure': [`${ATTRIBUTION}/text/a.ts`, 'src/lib/b.ts'],
  'anchoring-is-pure': [`${QUOTES}/anchoring/a.ts`, 'src/lib/c.ts'],
  'attribution-entrance': [`${QUOTES}/server/src/f.ts`, `${ATTRIBUTION}/attribute.ts`],
  ...importsUpwards(STAGES),
};

/** Imports that are like those above, and allowed. */
const ALLOWED: Import[] = [
  ['src/bootstrap/e.ts', `${QUOTES}/server/src/public.ts`],
  [`${DELIVERY}/server/src/e.ts`, `${QUOTES}/server/src/public.ts`],
  [`${QUOTES}/admin/src/c.ts`, 'src/admin/b.ts'],
  [`${QUOTES}/admin/src/d.ts`, `${QUOTES}/shared/b.ts`],
  [`${QUOTES}/server/src/g.ts`, `${ATTRIBUTION}/index.ts`],
  [`${QUOTES}/anchoring/b.ts`, `${ATTRIBUTION}/quotation-marks/mark-table.ts`],
  [`${ATTRIBUTION}/languages/c.ts`, `${ATTRIBUTION}/types.ts`],
  [`${ATTRIBUTION}/scoring/c.ts`, `${ATTRIBUTION}/cues/d.ts`],
];

/** The lowest stage imports the next, and so on; the highest imports the pipeline itself. */
function importsUpwards(stages: string[]): Record<string, Import> {
  return Object.fromEntries(
    stages.map((stage, floor) => {
      const above = stages[floor + 1];
      const target = above ? `${above}/b.ts` : 'attribute.ts';
      return [
        `attribution-${stage}-imports-lower-stages`,
        [`${ATTRIBUTION}/${stage}/b.ts`, `${ATTRIBUTION}/${target}`],
      ];
    })
  );
}

/** Returns the line with which the first file imports the second. */
function importLine([from, to]: Import, names = '{ it }'): string {
  const address = path.relative(path.dirname(from), to.replace(/\.ts$/, ''));
  return `import ${names} from '${address.startsWith('.') ? address : `./${address}`}';\nexport const its = it;\n`;
}

/** Writes the files of all imports, and what closes the two circles. */
function writeTree(folder: string): void {
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const imports = [...Object.values(FORBIDDEN), ...ALLOWED];
  write('tsconfig.json', '{}');
  for (const [, to] of imports) write(to, 'export const it = 1;\n');
  for (const one of imports) write(one[0], importLine(one));

  const [a, b] = FORBIDDEN['no-circular-values']!;
  write(b, importLine([b, a]));
  const [c, d] = FORBIDDEN['no-circular-types']!;
  write(c, importLine([c, d], 'type { it }'));
  write(d, importLine([d, c], 'type { it }'));
}

/** Lists what the rules report of the tree, as `rule: from → to`. */
function cruise(folder: string): string[] {
  const places = ['src', 'config', 'scripts'];
  const output = runIn(folder, 'depcruise', '--config', CONFIG, '--output-type', 'json', ...places);
  const { violations }: { violations: Violation[] } = JSON.parse(output).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

describe('the rules of .dependency-cruiser.cjs', () => {
  let reported: string[];

  beforeAll(() => {
    const folder = mkdtempSync(path.join(tmpdir(), 'otr-borders-'));
    try {
      writeTree(folder);
      reported = cruise(folder);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are errors', () => {
    expect(forbidden.filter(({ severity }) => severity !== 'error')).toEqual([]);
  });

  it('have an example each', () => {
    expect(forbidden.map(({ name }) => name).sort()).toEqual(Object.keys(FORBIDDEN).sort());
  });

  it.each(Object.entries(FORBIDDEN))('%s reports what breaks it', (rule, [from, to]) => {
    expect(reported).toContain(`${rule}: ${from} → ${to}`);
  });

  it('know every folder of attribution/, and none that is gone', () => {
    const isStage = (name: string) => `attribution-${name}-imports-lower-stages` in FORBIDDEN;
    const folders = readdirSync(path.join(ROOT, ATTRIBUTION), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !ABOVE_STAGES.has(entry.name))
      .map(({ name }) => name);
    expect(folders.filter((name) => !isStage(name))).toEqual([]);
    expect(STAGES.filter((name) => !folders.includes(name))).toEqual([]);
  });

  it.each(ALLOWED)('report nothing of %s, which imports %s', (from, to) => {
    expect(reported.filter((line) => line.endsWith(`: ${from} → ${to}`))).toEqual([]);
  });
});
