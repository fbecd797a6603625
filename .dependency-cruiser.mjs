/** The layer rules of the house. `scripts/check-layers.ts` runs them and makes sure that modules were really read. */
const only = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    only('no-cycles', 'A reader follows the path in one direction.', {}, { circular: true }),
    only('core-is-the-floor', 'core imports nothing of ours.', { path: '^src/core/' }, { path: '^(src/(?!core/)|api/|ui/|sandbox/)' }),
    only(
      'mapping-is-pure',
      'mapping and the plan know only core, the wire schemas and the settings.',
      { path: '^src/(mapping/|sync/plan)', pathNot: '\\.test\\.ts$' },
      { path: '^(src/|api/|ui/|sandbox/)', pathNot: '^(src/core/(money|failure|ids)|src/mapping/|src/(rackbeat|eaccounting)/schema|api/)' },
    ),
    only(
      'pure-code-uses-no-node-modules',
      'mapping and the plan do no input or output.',
      { path: '^src/(mapping/|sync/plan)', pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    only(
      'the-doctor-judges-purely',
      'A check knows the facts it is given and the rules of mapping, and reads nothing.',
      { path: '^src/sync/doctor/(checks/|judge|line|facts)', pathNot: '\\.test\\.ts$' },
      {
        path: '^(src/|ui/|sandbox/|(node:)?(fs|http|net)$)',
        pathNot: '^src/(core/(money|failure)|mapping/|(rackbeat|eaccounting)/schema|sync/doctor/(checks/|line|facts))',
      },
    ),
    only(
      'the-two-systems-do-not-know-each-other',
      'rackbeat and eaccounting know core and outbound only.',
      { path: '^src/rackbeat/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!core/|outbound/|rackbeat/)|api/|ui/|sandbox/)' },
    ),
    only(
      'the-two-systems-do-not-know-each-other-2',
      'rackbeat and eaccounting know core and outbound only.',
      { path: '^src/eaccounting/', pathNot: '\\.test\\.ts$' },
      { path: '^(src/(?!core/|outbound/|eaccounting/)|api/|ui/|sandbox/)' },
    ),
    only(
      'one-way-out',
      'Only outbound opens a connection to the outside. (The configuration asks node:net whether a text is an address.)',
      { path: '^src/', pathNot: '^src/(outbound|store)/|^src/config-fields|\\.test\\.ts$' },
      { path: '^(node:)?(https?|net|tls|dgram)$|node_modules/(undici|nodemailer)/' },
    ),
    only(
      'only-the-store-speaks-sql',
      'The driver stays in store.',
      { path: '^src/', pathNot: '^src/store/|\\.test\\.ts$' },
      { path: 'node_modules/pg/' },
    ),
    only(
      'only-the-vault-encrypts',
      'Ciphers stay in the vault.',
      { path: '^src/(mapping|rackbeat|eaccounting)/' },
      { path: '^(node:)?crypto$' },
    ),
    only(
      'one-door-to-the-ledgers',
      'Only sync/effects calls a function that writes to an outside system; installing has a journal of its own.',
      { path: '^src/', pathNot: '^src/sync/effects|^src/sync/installation|^src/(rackbeat|eaccounting)/' },
      { path: '^src/(rackbeat|eaccounting)/write' },
    ),
    only(
      'sandbox-stands-apart',
      'The sandbox may read only the wire schemas.',
      { path: '^sandbox/' },
      { path: '^(src/|ui/|api/)', pathNot: '^src/(rackbeat|eaccounting)/schema|^src/core/' },
    ),
    only(
      'the-command-line-asks-the-program',
      'The command line speaks to the running program over HTTP; only backup and restore touch the data folder themselves.',
      { path: '^src/cli/', pathNot: '^src/cli/commands/data-acts' },
      { path: '^(src/|ui/|sandbox/)', pathNot: '^src/(cli/|config\\.ts)' },
    ),
    only(
      'nothing-imports-the-command-line',
      'The program does not know its command line.',
      { path: '^src/(?!cli/)|^api/' },
      { path: '^src/cli/' },
    ),
    only('nothing-imports-the-sandbox', 'The product does not know its stand-ins.', { path: '^(src|api|ui)/' }, { path: '^sandbox/' }),
  ],
  options: {
    tsPreCompilationDeps: true,
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
