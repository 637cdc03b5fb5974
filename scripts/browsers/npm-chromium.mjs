/**
 * Fetches Chromium from the npm registry, for Linux machines where no browser is installed or may be installed.
 *
 * The package's files are unpacked into the project's own cache folder. In a shared temporary folder, somebody else
 * could have put a file of that name.
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

/** Whether npm's Chromium runs on this system: on 64-bit Linux only. */
export const npmChromiumRunsHere = process.platform === 'linux' && process.arch === 'x64'

/**
 * @param {string} archive
 * @param {NodeJS.WritableStream} target
 */
const unpack = (archive, target) => pipeline(createReadStream(archive), createBrotliDecompress(), target)

/** Unpacks the browser if needed. Returns the paths of its program and of the libraries that some systems lack. */
export async function npmChromium() {
  const { dependencies } = JSON.parse(readFileSync(join(installFolder, 'package.json'), 'utf8'))
  const folder = join(projectRoot, '.cache', 'browser', dependencies['@sparticuz/chromium'])
  const found = { program: join(folder, 'chromium'), libraries: join(folder, 'lib') }
  if (existsSync(folder)) return found

  ensureDependencies(installFolder, () => console.log('Fetching a browser for the tests from npm …'))
  const packed = join(installFolder, 'node_modules', '@sparticuz', 'chromium', 'bin')
  const { extract } = createRequire(join(installFolder, 'package.json'))('tar-fs')
  // Unpacked under another name first, so that an interrupted run leaves no incomplete folder.
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
