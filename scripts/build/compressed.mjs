/** Writes `.br` and `.gz` beside every text file of the build, for hosts that send precompressed files. */
import { existsSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { contentType } from '../host/content-types.mjs'
import { filesIn } from './offline.mjs'

/** In bytes; compressing a smaller file is not worth it. */
const smallest = 256

/**
 * Compresses a file's content in each way; returns the results by the ending of their file's name.
 * @param {Buffer} content
 */
export const compressed = (content) => ({
  br: brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
  gz: gzipSync(content, { level: 9 }),
})

/**
 * Compresses the text files of a folder. Hidden files are not served, so they are skipped.
 * @param {string} folder
 */
export function compressFolder(folder) {
  for (const [path, content] of filesIn(folder)) {
    const isHidden = /(^|\/)\./.test(path)
    if (isHidden || !contentType(path).isText || content.length < smallest) continue
    for (const [ending, bytes] of Object.entries(compressed(content)))
      writeFileSync(join(folder, `${path}.${ending}`), bytes)
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
    closeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        // After a failed build there is no folder; the build's own error must be the one that is shown.
        if (existsSync(folder)) compressFolder(folder)
      },
    },
  }
}
