/**
 * What the folders of `src` may touch of the browser:
 *
 * - Storage belongs to the draft and to `app`.
 * - The address belongs to `app`, to the parts that share a link, and to what keeps open rows.
 * - Only `app` may use the network, for the offline worker.
 * - The folders that only compute know no page, no clock and no chance.
 */

const storage = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']
const address = ['location', 'history', 'navigation']
const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'WebTransport',
  'Worker',
  'SharedWorker',
]
const page = ['window', 'document', 'navigator', 'screen', 'self']
const node = ['process', 'Buffer', 'global', '__dirname', '__filename', 'require']

/** Ways to reach a global by another name. */
const windows = ['window', 'globalThis', 'self', 'top', 'parent']

const because = {
  storage: 'Only src/draft and src/app touch storage.',
  address:
    'Only src/app, the parts that share a link, and what keeps open rows touch the address and its history.',
  network: 'Nothing leaves the browser.',
  page: 'This folder only computes; hand it what it needs.',
  node: 'This runs in a browser.',
}

const writesMarkup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc']

/** @param {{ [subject in keyof typeof because]?: string[] }} forbidden */
function forbid(forbidden) {
  const globals = []
  const properties = []
  for (const [subject, names] of Object.entries(forbidden)) {
    const message = because[subject]
    for (const name of names) {
      globals.push({ name, message })
      for (const object of windows) properties.push({ object, property: name, message })
    }
    if (subject === 'storage') properties.push({ object: 'document', property: 'cookie', message })
    if (subject === 'address') properties.push({ object: 'document', property: 'location', message })
    if (subject === 'network') properties.push({ object: 'navigator', property: 'sendBeacon', message })
  }
  for (const property of writesMarkup)
    properties.push({ property, message: 'Text becomes markup only in templates.' })
  return {
    'no-restricted-globals': ['error', ...globals],
    'no-restricted-properties': ['error', ...properties],
  }
}

const clockAndChance = [
  { property: 'now', object: 'Date', message: 'Hand the time in.' },
  { property: 'random', object: 'Math', message: 'Same input, same output.' },
]

const computing = forbid({ storage, address, network, page, node })
computing['no-restricted-properties'].push(...clockAndChance)

const loading = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "MemberExpression[object.type='ImportExpression'][property.name='then']",
      message:
        'Await it. Vite moves `then` inside of its own waiting for the stylesheet, whose failure nobody would catch.',
    },
  ],
}

/** ESLint's settings for the folders; if two set the same rule for a file, the later one counts. */
export const folderRules = [
  { files: ['src/**'], rules: loading },
  { files: ['src/**'], rules: { 'no-console': 'error', ...forbid({ storage, address, network, node }) } },
  {
    files: [
      'src/{features,report-view}/**/*Share*',
      'src/features/sharing/SaveMenu.vue',
      'src/features/portfolio/word/word-reports.ts',
      'src/browser/open-rows.ts',
    ],
    rules: forbid({ storage, network, node }),
  },
  {
    // They start the app's own workers, from its own folder.
    files: ['src/features/portfolio/{portfolio-reader,word/word-writer}.ts'],
    rules: forbid({ storage, address, network: network.filter((name) => name !== 'Worker'), node }),
  },
  { files: ['src/{engine,workbook,policy,share,report,rules,portfolio,word}/**'], rules: computing },
  { files: ['src/draft/**'], rules: forbid({ address, network, node }) },
  { files: ['src/app/**'], rules: { 'no-console': 'off', ...forbid({ node }) } },
]
