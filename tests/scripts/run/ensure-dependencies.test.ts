import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  ensureDependencies,
  nodeProblem,
  reasonToInstall,
  stampInstallation,
} from '../../../scripts/run/ensure-dependencies.mjs'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'a project '))
  writeFileSync(join(folder, 'package-lock.json'), '{ "packages": {} }')
})
afterEach(() => rmSync(folder, { recursive: true }))

function installPackage() {
  mkdirSync(join(folder, 'node_modules', 'tool', 'bin'), { recursive: true })
  mkdirSync(join(folder, 'node_modules', '.bin'))
  writeFileSync(join(folder, 'node_modules', 'tool', 'package.json'), '{}')
  writeFileSync(join(folder, 'node_modules', 'tool', 'bin', 'tool.js'), '')
  writeFileSync(join(folder, 'node_modules', '.bin', 'tool'), '')
}

it('installs when nothing is installed', () => {
  expect(reasonToInstall(folder)).toBe('not installed yet')
})

it('installs again over packages that it has not installed itself', () => {
  installPackage()
  expect(reasonToInstall(folder)).toBe('of unknown origin')
})

it('does not install when the installation is complete', () => {
  installPackage()
  stampInstallation(folder)
  expect(reasonToInstall(folder)).toBeUndefined()
})

it('never installs into a linked folder, because that would empty the folder of another project', () => {
  installPackage()
  renameSync(join(folder, 'node_modules'), join(folder, 'packages'))
  symlinkSync(join(folder, 'packages'), join(folder, 'node_modules'), 'junction')
  expect(reasonToInstall(folder)).toBeUndefined()
})

it('ignores what tools keep among the packages', () => {
  installPackage()
  stampInstallation(folder)
  mkdirSync(join(folder, 'node_modules', '.vite'))
  writeFileSync(join(folder, 'node_modules', '.vite', 'results.json'), '')
  expect(reasonToInstall(folder)).toBeUndefined()
})

it('installs again when the lock file has changed', () => {
  installPackage()
  stampInstallation(folder)
  writeFileSync(join(folder, 'package-lock.json'), '{ "packages": { "": {} } }')
  expect(reasonToInstall(folder)).toBe('made for another version or system')
})

it.each(['tool/bin/tool.js', 'tool', '.bin'])('installs again when %s is gone', (path) => {
  installPackage()
  stampInstallation(folder)
  rmSync(join(folder, 'node_modules', path), { recursive: true })
  expect(reasonToInstall(folder)).toBe('incomplete')
})

it('says what it does, and installs once', () => {
  const project = { name: 'project', version: '1.0.0', dependencies: { tool: 'file:tool' } }
  const packages = {
    '': project,
    tool: { version: '1.0.0' },
    'node_modules/tool': { resolved: 'tool', link: true },
  }
  const write = (file: string, content: object) => writeFileSync(join(folder, file), JSON.stringify(content))
  mkdirSync(join(folder, 'tool'))
  write('tool/package.json', { name: 'tool', version: '1.0.0' })
  write('package.json', project)
  write('package-lock.json', { name: 'project', version: '1.0.0', lockfileVersion: 3, packages })

  const told: string[] = []
  ensureDependencies(folder, (message) => told.push(message))
  ensureDependencies(folder, (message) => told.push(message))
  expect(told).toEqual(['Installing the packages: they are not installed yet …'])
})

it('asks for Node 20.19 or newer in plain words', () => {
  expect(nodeProblem('20.18.3')).toBe(
    'This needs Node 20.19 or newer; this is Node 20.18.3. See https://nodejs.org/',
  )
  expect(nodeProblem('18.20.0')).toBeDefined()
  expect(nodeProblem('20.19.0')).toBeUndefined()
  expect(nodeProblem('22.0.0')).toBeUndefined()
})

it('scripts that install the packages import none of them', () => {
  const read = (file: string) => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8')
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  for (const name of ['start', 'test', 'dev', 'catalogue', 'assess']) {
    const [, file = ''] = /^node (\S+)$/.exec(scripts[name] ?? '') ?? []
    expect([name, file]).toEqual([name, expect.stringMatching(/\.mjs$/)])
    const imported = [...read(file).matchAll(/^import .*from '(.+)'/gm)].map(([, from]) => from)
    expect(imported.filter((from) => !from?.startsWith('node:') && !from?.startsWith('.'))).toEqual([])
    expect(read(file)).toContain('ensureDependencies(')
  }
})
