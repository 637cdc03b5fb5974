/** Copies this project, so that a check can build or change the copy. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectRoot } from '../run/run-tool.mjs'

/** Returns the paths of all existing files of this project that git does not ignore. */
const projectFiles = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(projectRoot, file)))

/**
 * Copies the project into a folder, with its packages linked. The copy is a repository of its own: the formatter passes
 * over what a repository ignores, and copies often lie in this project's ignored cache.
 * @param {string} folder
 */
export function copyProject(folder) {
  mkdirSync(folder, { recursive: true })
  for (const file of projectFiles()) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(projectRoot, file), join(folder, file))
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  execFileSync('git', ['init', '--quiet'], { cwd: folder })
}
