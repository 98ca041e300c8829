/** The borders between the rooms. `npm run lint` enforces them; docs/architecture.md explains them. */

const QUOTES = '^src/plugins/quotes';
const DELIVERY = '^src/plugins/delivery';
const ATTRIBUTION = `${QUOTES}/attribution`;

/** The table of quotation marks: data without imports, so that others can have it without the engine. */
const MARK_TABLE = `${ATTRIBUTION}/quotation-marks/mark-table\\.ts$`;

/** The stages of attribution/, lowest first: a stage imports those before it, and itself. */
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

/** One rule for each stage, because a rule cannot compare folders. */
const stageRules = STAGES.map((stage, floor) => ({
  name: `attribution-${stage}-imports-lower-stages`,
  comment: `${stage}/ may import types.ts and the stages below it: ${STAGES.slice(0, floor).join(', ') || 'none'}.`,
  severity: 'error',
  from: { path: `${ATTRIBUTION}/${stage}/` },
  to: {
    path: `${ATTRIBUTION}/`,
    pathNot: `${ATTRIBUTION}/(types\\.ts$|(${STAGES.slice(0, floor + 1).join('|')})/)`,
  },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-circular-values',
      comment: 'Files that need each other at run time are one file, or lack a third.',
      severity: 'error',
      from: { path: '^(src|config|scripts)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-circular-types',
      comment:
        'Types that two files share have a file of their own. get-service.ts knows the types of all services, which use it.',
      severity: 'error',
      from: { path: '^(src|config|scripts)/' },
      to: { circular: true, viaOnly: { pathNot: '/get-service\\.ts$' } },
    },
    {
      name: 'lib-is-pure',
      comment: 'src/lib/ is for everybody and imports only itself and packages.',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^(src|config|scripts)/', pathNot: '^src/lib/' },
    },
    {
      name: 'platform-knows-no-plugin',
      comment: 'Plugins import src/platform/, never the other way.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: '^src/', pathNot: '^src/(platform|lib)/' },
    },
    {
      name: 'plugins-know-no-application',
      comment:
        'A plugin imports src/lib/ and src/platform/ (its admin: the shell in src/admin/), nothing else of src/.',
      severity: 'error',
      from: { path: '^src/plugins/' },
      to: { path: '^src/', pathNot: '^src/(lib|platform|plugins|admin)/' },
    },
    {
      name: 'shell-only-for-admins',
      comment: 'src/admin/ is for the admin of a plugin, not for its server.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(admin/|plugins/[^/]+/admin/)' },
      to: { path: '^src/admin/' },
    },
    {
      name: 'application-uses-public',
      comment: 'The application uses a plugin through its server/src/public.ts.',
      severity: 'error',
      from: { path: '^(src|config)/', pathNot: '^src/(plugins|admin)/' },
      to: { path: '^src/plugins/', pathNot: '/server/src/public\\.ts$' },
    },
    {
      name: 'delivery-uses-public',
      comment: 'delivery uses quotes through quotes/server/src/public.ts.',
      severity: 'error',
      from: { path: DELIVERY },
      to: { path: `${QUOTES}/`, pathNot: `${QUOTES}/server/src/public\\.ts$` },
    },
    {
      name: 'quotes-knows-no-delivery',
      comment: 'quotes announces what changes; delivery listens.',
      severity: 'error',
      from: { path: QUOTES },
      to: { path: `${DELIVERY}/` },
    },
    {
      name: 'admin-imports-no-server',
      comment: 'What both sides need stands in shared/.',
      severity: 'error',
      from: { path: '^src/plugins/[^/]+/admin/' },
      to: { path: '^src/(platform/|plugins/[^/]+/(server|attribution|anchoring)/)' },
    },
    {
      name: 'server-imports-no-admin',
      comment: 'What both sides need stands in shared/.',
      severity: 'error',
      from: { path: '^src/plugins/[^/]+/server/' },
      to: { path: '^src/plugins/[^/]+/admin/' },
    },
    {
      name: 'shared-is-a-contract',
      comment:
        'shared/ is the contract of both sides: it imports itself, src/lib/, zod and the table of quotation marks.',
      severity: 'error',
      from: { path: '^src/plugins/[^/]+/shared/' },
      to: { pathNot: ['^(src/(plugins/[^/]+/shared|lib)|node_modules/zod)/', MARK_TABLE] },
    },
    {
      name: 'attribution-is-pure',
      comment: 'attribution/ is a library without dependencies.',
      severity: 'error',
      from: { path: `${ATTRIBUTION}/` },
      to: { pathNot: `${ATTRIBUTION}/` },
    },
    {
      name: 'anchoring-is-pure',
      comment: 'anchoring/ is a library with two dependencies and the table of quotation marks.',
      severity: 'error',
      from: { path: `${QUOTES}/anchoring/` },
      to: {
        pathNot: [`${QUOTES}/anchoring/|node_modules/(diff|approx-string-match)/`, MARK_TABLE],
      },
    },
    {
      name: 'attribution-entrance',
      comment: 'attribution/ and anchoring/ are used through their index.ts.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: `${QUOTES}/(attribution/|anchoring/|shared/quotation-marks\\.ts$)`,
      },
      to: {
        path: `${QUOTES}/(attribution|anchoring)/`,
        pathNot: '/(attribution|anchoring)/index\\.ts$',
      },
    },
    ...stageRules,
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|build|\\.tmp|\\.strapi|types)/|^src/plugins/.+/dist/' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'] },
  },
};
