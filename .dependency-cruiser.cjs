/**
 * Which folder of `src` may import which: a folder may use those listed before it, never those after it.
 * The folders of one row stand side by side and do not use each other.
 */
const rows = [
  ['engine', 'workbook'],
  ['policy'],
  ['report', 'share', 'i18n', 'embed'],
  ['word'],
  ['browser', 'draft'],
  ['stores'],
  ['rules', 'ui'],
  ['report-view'],
  ['portfolio'],
  ['features'],
  ['app'],
]

/** What a folder does not use, although it stands above it. */
const doesWithout = {
  word: ['share', 'i18n', 'embed'],
  browser: ['word'],
  draft: ['word'],
  stores: ['word'],
  rules: ['share', 'word', 'browser', 'draft', 'stores'],
  ui: ['policy', 'report', 'share', 'word'],
  portfolio: ['word', 'i18n', 'browser', 'draft', 'stores', 'rules', 'ui', 'report-view'],
}

/**
 * Single files that are used from below, for now. The words of each feature lie with it; one file for each language
 * gathers them all. A drawing is laid out among the rules; a part that knows no policy draws it.
 */
const exceptions = {
  i18n: {
    from: '^src/i18n/(words|details)\\.(en|zh)\\.ts$',
    to: '^src/(rules|report-view(/paper)?|features/[^/]+)/[a-z-]+\\.(en|zh)\\.ts$',
  },
  ui: { from: '^src/ui/LineDrawing\\.vue$', to: '^src/rules/drawing\\.ts$' },
}

/** What a feature may use of another. */
const betweenFeatures = [
  { from: 'result', to: 'sharing/(ReportTools|SharePanel)\\.vue' },
  { from: 'about', to: 'library/QuestionFlow\\.vue' },
  // A report that was opened from a portfolio names its enterprise.
  { from: 'sharing', to: 'portfolio/portfolio-(store|words)\\.ts' },
]

/** Folders that show something and may therefore use Vue and its companions; the others use no package at all. */
const mayUsePackages = ['i18n', 'browser', 'stores', 'ui', 'report-view', 'features', 'app']

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
    .filter((other) => !doesWithout[folder]?.includes(other))
  const forbidden = folders.filter((other) => other !== folder && !allowed.includes(other))
  return { folder, forbidden }
})

/** No folder imports a forbidden one; a file with an exception may import what it names, and nothing else. */
const layerRules = layers
  .filter(({ forbidden }) => forbidden.length > 0)
  .flatMap(({ folder, forbidden }) => {
    const exception = exceptions[folder]
    const rule = (from, to) => ({
      name: `layers-${folder}`,
      comment: `${folder} does not use ${forbidden.join(', ')}.`,
      severity: 'error',
      from: { path: inFolders([folder]), ...from },
      to: { path: inFolders(forbidden), ...to },
    })
    if (!exception) return [rule({}, {})]
    return [rule({ pathNot: exception.from }, {}), rule({ path: exception.from }, { pathNot: exception.to })]
  })

const featureRules = [
  ...betweenFeatures.map(({ from, to }) => ({
    from: `^src/features/(${from})/`,
    pathNot: `^src/features/($1/|${to}$)`,
  })),
  {
    from: `^src/features/(?!(?:${betweenFeatures.map(({ from }) => from).join('|')})/)([^/]+)/`,
    pathNot: '^src/features/$1/',
  },
].map(({ from, pathNot }) => ({
  name: 'features-stand-alone',
  comment: 'A feature does not use another, but for what betweenFeatures lists.',
  severity: 'error',
  from: { path: from },
  to: { path: inFolders(['features']), pathNot },
}))

module.exports = {
  forbidden: [
    ...layerRules,
    ...featureRules,
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
          '^src/policy/((index|identity|languages|registry|details|near-words|(opening\\.|details\\.|questions/)(en|zh))\\.ts|running-titles\\.css)$',
      },
    },
    {
      name: 'pure-folders-use-no-package',
      comment: `Only ${mayUsePackages.join(', ')} may use Vue, Pinia and other packages; portfolio reads tables with one and workbooks with another, which also writes them; word writes its files with two.`,
      severity: 'error',
      from: { path: '^src/', pathNot: inFolders([...mayUsePackages, 'portfolio', 'workbook', 'word']) },
      to: { path: somePackage },
    },
    {
      name: 'portfolio-stays-pure',
      comment:
        'The portfolio builds on share and report. It keeps nothing, speaks no language and knows no Vue.',
      severity: 'error',
      from: { path: inFolders(['portfolio']) },
      to: {
        path: `${inFolders(doesWithout.portfolio)}|${somePackage}`,
        pathNot: '(^|/)node_modules/((@types/)?papaparse|fflate)/',
      },
    },
    {
      name: 'word-stays-pure',
      comment: 'What writes Word files uses what writes documents and archives, and no other package.',
      severity: 'error',
      from: { path: inFolders(['word']) },
      to: { path: somePackage, pathNot: '(^|/)node_modules/(docx|fflate)/' },
    },
    {
      name: 'word-is-loaded-late',
      comment:
        'What writes Word files is as large as all up to the first question: it is loaded when it is asked for.',
      severity: 'error',
      // The worker is a file of its own, which is loaded when it is needed.
      from: {
        path: '^src/',
        pathNot: [inFolders(['word']), '^src/features/portfolio/word/word-worker\\.ts$'],
      },
      to: { path: inFolders(['word']), dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    {
      name: 'workbooks-stay-pure',
      comment: 'Writing workbooks needs one package, which packs them, and nothing else.',
      severity: 'error',
      from: { path: inFolders(['workbook']) },
      to: { path: somePackage, pathNot: '(^|/)node_modules/fflate/' },
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
