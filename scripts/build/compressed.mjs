/** Puts `.br` and `.gz` beside every text file of the build, for hosts that send them instead of compressing each time. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { contentType } from '../host/content-types.mjs'

/** Below this many bytes compressing saves nothing worth a file. */
const smallest = 256

/**
 * A file as it is sent, by the ending of the compressed file's name.
 * @param {Buffer} content
 */
export const compressed = (content) => ({
  br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gz: gzipSync(content, { level: 9 }),
})

/**
 * Compresses the text files of a folder. What is hidden is not served and left alone.
 * @param {string} folder
 */
export function compressFolder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) {
      compressFolder(path)
      continue
    }
    if (!contentType(path).isText) continue
    const content = readFileSync(path)
    if (content.length < smallest) continue
    for (const [ending, bytes] of Object.entries(compressed(content)))
      writeFileSync(`${path}.${ending}`, bytes)
  }
}

/** @returns {import('vite').Plugin} */
export function compressedFiles() {
  /** @type {string} */
  let folder
  return {
    name: 'compressed-files',
    apply: 'build',
    enforce: 'post',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir)
    },
    // After everything else has been written.
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // Where the build has failed nothing was written, and its own error is to be read.
        if (existsSync(folder)) compressFolder(folder)
      },
    },
  }
}
