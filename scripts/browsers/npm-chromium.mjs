/**
 * Chromium from the npm registry, for Linux machines without a browser and without the right to install one.
 *
 * The package holds compressed files. They are unpacked into the project's own cache folder, never into a shared
 * temporary folder, where somebody else could have put a file of that name.
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'
import { ensureDependencies } from '../run/ensure-dependencies.mjs'
import { projectRoot } from '../run/run-tool.mjs'

const installFolder = join(projectRoot, 'scripts', 'browsers', 'chromium')

export const npmChromiumRunsHere = process.platform === 'linux' && process.arch === 'x64'

/**
 * @param {string} archive
 * @param {NodeJS.WritableStream} target
 */
const unpack = (archive, target) => pipeline(createReadStream(archive), createBrotliDecompress(), target)

/** The browser's program and, for systems that lack them, the libraries that it needs. */
export async function npmChromium() {
  const { dependencies } = JSON.parse(readFileSync(join(installFolder, 'package.json'), 'utf8'))
  const folder = join(projectRoot, '.cache', 'browser', dependencies['@sparticuz/chromium'])
  const found = { program: join(folder, 'chromium'), libraries: join(folder, 'lib') }
  if (existsSync(folder)) return found

  ensureDependencies(installFolder, () => console.log('Fetching a browser for the tests from npm …'))
  const packed = join(installFolder, 'node_modules', '@sparticuz', 'chromium', 'bin')
  const { extract } = createRequire(join(installFolder, 'package.json'))('tar-fs')
  // Unpacked under another name first, so that an interrupted run leaves nothing half done.
  const unfinished = `${folder}.${process.pid}`
  try {
    mkdirSync(unfinished, { recursive: true })
    await unpack(
      join(packed, 'chromium.br'),
      createWriteStream(join(unfinished, 'chromium'), { mode: 0o755 }),
    )
    await unpack(join(packed, 'swiftshader.tar.br'), extract(unfinished, { chown: false }))
    await unpack(join(packed, 'al2023.tar.br'), extract(unfinished, { chown: false }))
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return found
}
