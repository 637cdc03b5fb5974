/**
 * The project once more, with the toy policy in the place of `src/policy`. Nothing else in it is changed.
 *
 * It is made inside the project, so that packages and tools are found.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../scripts/run/run-tool.mjs'

const parts = [
  'src',
  'scripts',
  'public',
  'index.html',
  'env.d.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** What the app does not need of them: tools with their own packages. */
const notNeeded = ['browsers/chromium', 'checks/mutation'].map((folder) =>
  join(projectRoot, 'scripts', folder),
)

/** A copy of the project, and a function that deletes it. */
export interface Tree {
  readonly folder: string
  readonly remove: () => void
}

/** Makes the copy in `.cache`, with links to the installed packages. */
export function treeWithToyPolicy(): Tree {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(projectRoot, '.cache', 'second-circular-'))
  const policy = join(projectRoot, 'src', 'policy')
  for (const part of parts)
    cpSync(join(projectRoot, part), join(folder, part), {
      recursive: true,
      filter: (file) => file !== policy && !notNeeded.includes(file),
    })
  cpSync(join(projectRoot, 'tests', 'second-circular', 'policy'), join(folder, 'src', 'policy'), {
    recursive: true,
  })
  symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return { folder, remove: () => rmSync(folder, { recursive: true }) }
}
