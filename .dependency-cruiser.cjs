/**
 * Which folder of `src` may import which: a folder may use those listed before it, never those after it.
 * The folders of one row stand side by side and do not use each other.
 */
const rows = [
  ['engine'],
  ['policy'],
  ['share', 'draft', 'report', 'i18n', 'embed'],
  ['portfolio'],
  ['stores'],
  ['components'],
  ['pages'],
  ['app'],
]

/** Folders that show something and may therefore use Vue and its companions; the others use no package at all. */
const mayUsePackages = ['i18n', 'stores', 'components', 'pages', 'app']

const somePackage = '(^|/)node_modules/|^(vue|pinia|vue-router|vee-validate)$'

const folders = rows.flat()
const inFolders = (names) => `^src/(${names.join('|')})/`

const layers = folders.map((folder) => {
  const allowed = rows
    .slice(
      0,
      rows.findIndex((row) => row.includes(folder)),
    )
    .flat()
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other))
  return { folder, forbidden }
})

module.exports = {
  forbidden: [
    ...layers
      .filter(({ forbidden }) => forbidden.length > 0)
      .map(({ folder, forbidden }) => ({
        name: `layers-${folder}`,
        comment: `${folder} stands below ${forbidden.join(', ')} or beside them.`,
        severity: 'error',
        from: { path: inFolders([folder]) },
        to: { path: inFolders(forbidden) },
      })),
    {
      name: 'engine-stands-alone',
      comment: 'The engine imports nothing outside itself.',
      severity: 'error',
      from: { path: inFolders(['engine']) },
      to: { pathNot: inFolders(['engine']) },
    },
    {
      name: 'only-the-face-of-policy',
      comment: 'Another circular is another folder with the same face, which src/policy/index.ts lists.',
      severity: 'error',
      from: { path: '^src/', pathNot: inFolders(['policy']) },
      to: {
        path: inFolders(['policy']),
        pathNot:
          '^src/policy/((index|identity|languages|registry|details|(opening\\.|details\\.|questions/)(en|zh))\\.ts|running-titles\\.css)$',
      },
    },
    {
      name: 'pure-folders-use-no-package',
      comment: `Only ${mayUsePackages.join(', ')} may use Vue, Pinia and other packages; portfolio reads tables with one.`,
      severity: 'error',
      from: { path: '^src/', pathNot: inFolders([...mayUsePackages, 'portfolio']) },
      to: { path: somePackage },
    },
    {
      name: 'portfolio-stays-pure',
      comment:
        'The portfolio builds on share and report. It keeps nothing, speaks no language and knows no Vue.',
      severity: 'error',
      from: { path: inFolders(['portfolio']) },
      to: {
        path: `${inFolders(['draft', 'i18n'])}|${somePackage}`,
        pathNot: '(^|/)node_modules/(@types/)?papaparse/',
      },
    },
    {
      name: 'only-shipped-packages',
      comment: 'What ships may use only the packages listed under "dependencies".',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stays-inside-src',
      comment: 'Nothing in src uses tests, scripts or what belongs to Node.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/|(^|/)\\.\\./(tests|scripts)/' },
    },
    {
      name: 'no-node-in-src',
      comment: 'What ships runs in a browser.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycle',
      comment: 'Modules must not need each other in a circle. Types may: they are gone when the code runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      comment: 'A module that uses nothing and that nothing uses.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      to: {},
    },
    {
      name: 'must-exist',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'default', 'types'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.css', '.json'],
    },
  },
}
