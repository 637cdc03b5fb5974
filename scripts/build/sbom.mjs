/**
 * Writes the bill of materials of what ships (CycloneDX, JSON). It lists every package of the production tree with its
 * version, licence and content hash, as in package-lock.json. It has no date, so the same lock file gives the same
 * bill.
 *
 * Why not `@cyclonedx/cyclonedx-npm` (6.0.1)? It brings 157 packages, three of which break the rules for dependencies.
 * It starts npm, takes 23 times the processor time, and lists five packages that do not ship. It reads content hashes
 * only where the lock file has addresses, and ours has none.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * @typedef {{
 *   name?: string, version?: string, license?: string, integrity?: string, dev?: boolean, devOptional?: boolean,
 *   optional?: boolean, dependencies?: Record<string, string>,
 * }} LockEntry
 * @typedef {{ name: string, version: string, packages: Record<string, LockEntry> }} Lock
 */

const modules = 'node_modules/'

/** @param {string} path the path of an entry in the lock file */
const nameOf = (path) => path.slice(path.lastIndexOf(modules) + modules.length)

/**
 * @param {string} name
 * @param {string} version
 */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** @param {string} integrity such as `sha512-…`, in base 64 */
const hash = (integrity) => ({
  alg: 'SHA-512',
  content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
})

/** @param {string} license an id or an expression */
const licence = (license) => (/[ (]/.test(license) ? { expression: license } : { license: { id: license } })

/**
 * Returns the path at which Node finds a dependency: in the package's own folder, or in one around it.
 * @param {Lock} lock
 * @param {string} from the path of the package that needs it
 * @param {string} name
 */
function resolved(lock, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${modules}`)))) {
    const path = folder === '' ? `${modules}${name}` : `${folder}/${modules}${name}`
    if (lock.packages[path]) return path
    if (folder === '') return undefined
  }
}

/**
 * Returns the paths, in the lock file, of the root and of all that it needs to run.
 * @param {Lock} lock
 */
function shipped(lock) {
  const paths = new Set([''])
  for (const path of paths) {
    for (const name of Object.keys(lock.packages[path]?.dependencies ?? {})) {
      const found = resolved(lock, path, name)
      if (found) paths.add(found)
    }
  }
  return [...paths].sort()
}

/**
 * Returns the bill of materials as a CycloneDX object.
 * @param {Lock} lock
 */
export function billOfMaterials(lock) {
  const paths = shipped(lock)
  /** @param {string} path */
  const reference = (path) =>
    path === '' ? purl(lock.name, lock.version) : purl(nameOf(path), lock.packages[path]?.version ?? '')
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': reference(''),
        name: lock.name,
        version: lock.version,
        licenses: [licence(lock.packages['']?.license ?? 'NOASSERTION')],
        purl: reference(''),
      },
    },
    components: paths
      .filter((path) => path !== '')
      .map((path) => {
        const { version = '', license = 'NOASSERTION', integrity = '' } = lock.packages[path] ?? {}
        return {
          type: 'library',
          'bom-ref': reference(path),
          name: nameOf(path),
          version,
          licenses: [licence(license)],
          purl: reference(path),
          hashes: [hash(integrity)],
        }
      }),
    dependencies: paths.map((path) => ({
      ref: reference(path),
      dependsOn: Object.keys(lock.packages[path]?.dependencies ?? {})
        .map((name) => resolved(lock, path, name))
        .filter((found) => found !== undefined)
        .map(reference)
        .sort(),
    })),
  }
}

/** Matches the names that packages give the file with their licence. */
const licenceFile = /^(licen[cs]e|copying|notice)([-.]\w+)*$/i

/**
 * Reads who made a package, and where to find it.
 * @param {string} file a `package.json`
 */
function madeBy(file) {
  const { author = '', repository = '' } = JSON.parse(readFileSync(file, 'utf8'))
  return [author.name ?? author, repository.url ?? repository].filter(Boolean).join('\n')
}

/**
 * Joins the full licences of the app, and of all that ships with it, into one text.
 * @param {Lock} lock
 * @param {string} root the folder of the app and its packages
 */
export function licenceTexts(lock, root) {
  return shipped(lock)
    .map((path) => {
      const { version = lock.version, license = '' } = lock.packages[path] ?? {}
      const folder = join(root, path)
      const texts = readdirSync(folder)
        .filter((name) => licenceFile.test(name))
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
      // Some packages hold no licence text.
      if (texts.length === 0) texts.push(madeBy(join(folder, 'package.json')))
      return `${path === '' ? lock.name : nameOf(path)} ${version} (${license})\n\n${texts.join('\n\n')}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

/** The file with the licences; the about page links to it. */
const licencesFile = 'licences.txt'

/** @returns {import('vite').Plugin} */
export function sbom() {
  /** @type {string} */
  let root
  return {
    name: 'sbom',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      const lock = /** @type {Lock} */ (JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
      const source = `${JSON.stringify(billOfMaterials(lock), null, 1)}\n`
      this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source })
      this.emitFile({ type: 'asset', fileName: licencesFile, source: licenceTexts(lock, root) })
    },
  }
}
