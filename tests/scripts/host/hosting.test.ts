/** The settings for all web servers come from one source, and a list names the packages that ship. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { compressFolder } from '../../../scripts/build/compressed.mjs'
import { billOfMaterials } from '../../../scripts/build/sbom.mjs'
import { differences, fingerprints } from '../../../scripts/checks/check-reproducible.mjs'
import {
  caddyFile,
  embeddingHeadersFile,
  exampleAncestors,
  headersWithCaching,
  hostingFiles,
  nginxFile,
} from '../../../scripts/host/hosting-files.mjs'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'
import { cacheControl, embeddingHeaders, securityHeaders } from '../../../scripts/host/security-headers.mjs'

const lockFile = readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')
const lock = JSON.parse(lockFile) as Parameters<typeof billOfMaterials>[0]

describe('the settings for web servers', () => {
  it.each(Object.entries(hostingFiles))('docs/hosting/%s is as the script writes it', (name, content) => {
    expect(readFileSync(join(projectRoot, 'docs', 'hosting', name), 'utf8')).toBe(content)
  })

  it.each(Object.entries({ 'nginx.conf': nginxFile, Caddyfile: caddyFile, _headers: headersWithCaching }))(
    '%s sends every security header and both cache rules',
    (_name, content) => {
      for (const [header, value] of Object.entries(securityHeaders)) {
        expect(content).toMatch(new RegExp(`${header}:? `))
        expect(content).toContain(value)
      }
      for (const rule of Object.values(cacheControl)) expect(content).toContain(rule)
    },
  )

  it('hold no header with a character that would end a quoted value', () => {
    for (const value of Object.values(securityHeaders)) expect(value).not.toMatch(/["\\$\n]/)
  })

  it('give no path of _headers two cache rules', () => {
    const blocks = headersWithCaching.split(/\n(?=\/)/).map((block) => block.split('\n'))
    const withRule = blocks.filter((lines) => lines.some((line) => line.includes('Cache-Control')))
    expect(withRule.map(([path]) => path)).toEqual([
      '/',
      '/index.html',
      '/measures.html',
      '/s/*',
      '/shared/*',
      '/offline-worker.js',
      '/embed.js',
      '/assets/*',
    ])
  })
})

describe('the settings for hosts that let other sites embed the app', () => {
  const files = Object.entries(hostingFiles).filter(([name]) => name.startsWith('embedding/'))

  it.each(files)('docs/hosting/%s names the sites in one place', (_name, content) => {
    const settings = content.replace(/^\s*#.*$/gm, '')
    expect(settings.split(exampleAncestors)).toHaveLength(2)
    expect(settings).toContain('frame-ancestors ')
    expect(settings).not.toMatch(/frame-ancestors 'none'|X-Frame-Options/)
  })

  it.each(files)('docs/hosting/%s sends every other security header as it is', (_name, content) => {
    const { 'Content-Security-Policy': policy = '', ...others } = embeddingHeaders('')
    for (const [header, value] of Object.entries(others)) {
      expect(content).toMatch(new RegExp(`${header}:? `))
      expect(content).toContain(value)
    }
    expect(content).toContain(policy)
    for (const rule of Object.values(cacheControl)) expect(content).toContain(rule)
  })

  it.each(files)('docs/hosting/%s lets other sites load embed.js and no other file', (_name, content) => {
    const settings = content.replace(/^\s*#.*$/gm, '')
    expect(settings.split('cross-origin')).toHaveLength(2)
    expect(settings).toMatch(/embed\\?\.js[^/]*\bcross-origin/)
  })

  it('differ from the usual ones only in who may show the app in a frame', () => {
    expect(embeddingHeaders("'none'")).toEqual(
      Object.fromEntries(Object.entries(securityHeaders).filter(([name]) => name !== 'X-Frame-Options')),
    )
  })

  it('give no path of _headers the same header in two blocks', () => {
    const blocks = embeddingHeadersFile
      .split(/^(?=\/)/m)
      .slice(1)
      .map((block) => [...block.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name))
    const [forAll = [], ...others] = blocks
    expect(others.length).toBeGreaterThan(5)
    for (const names of others) expect(names.filter((name) => forAll.includes(name))).toEqual([])
  })
})

describe('the bill of materials', () => {
  const bill = billOfMaterials(lock)

  it('names every package that the app needs to run, with version, licence and content', () => {
    const direct = Object.keys(lock.packages['']?.dependencies ?? {})
    expect(direct.length).toBeGreaterThan(3)
    expect(bill.components.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...direct, '@vue/reactivity']),
    )
    for (const { name, version, hashes, licenses, purl } of bill.components) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+/)
      expect(hashes[0]?.content, name).toMatch(/^[0-9a-f]{128}$/)
      expect(JSON.stringify(licenses), name).not.toContain('NOASSERTION')
      expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
    }
  })

  it('names no tool', () => {
    const names = bill.components.map(({ name }) => name)
    for (const tool of ['vite', 'vitest', 'eslint', '@playwright/test']) expect(names).not.toContain(tool)
  })

  it('names what each package needs, and no package twice', () => {
    const references = bill.components.map((component) => component['bom-ref'])
    expect(new Set(references).size).toBe(references.length)
    const root = bill.metadata.component['bom-ref']
    expect(bill.dependencies.map(({ ref }) => ref).sort()).toEqual([root, ...references].sort())
    for (const { dependsOn } of bill.dependencies)
      expect(references).toEqual(expect.arrayContaining(dependsOn))
    const vue = bill.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/vue@'))
    expect(vue?.dependsOn.join(' ')).toContain('%40vue/runtime-dom@')
  })

  it('is the same for the same lock file, and has no date', () => {
    const other = JSON.parse(lockFile) as typeof lock
    expect(JSON.stringify(billOfMaterials(other))).toBe(JSON.stringify(bill))
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/)
  })
})

describe('files of a folder', () => {
  const made: string[] = []
  const folder = (files: Readonly<Record<string, string>>): string => {
    const path = mkdtempSync(join(tmpdir(), 'build-'))
    made.push(path)
    for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
    return path
  }
  afterEach(() => {
    for (const path of made.splice(0)) rmSync(path, { recursive: true })
  })

  it('are compressed when that saves space, and unpack to what they were', () => {
    const long = 'measure '.repeat(200)
    const path = folder({ 'page.html': long, 'short.js': 'a', 'picture.png': long, '.hidden.json': long })
    compressFolder(path)
    expect([...fingerprints(path).keys()].sort()).toEqual(
      ['.hidden.json', 'page.html', 'page.html.br', 'page.html.gz', 'picture.png', 'short.js'].sort(),
    )
    expect(brotliDecompressSync(readFileSync(join(path, 'page.html.br'))).toString()).toBe(long)
    expect(gunzipSync(readFileSync(join(path, 'page.html.gz'))).toString()).toBe(long)
    const again = folder({ 'page.html': long })
    compressFolder(again)
    for (const ending of ['br', 'gz']) {
      const file = `page.html.${ending}`
      expect(fingerprints(again).get(file)).toBe(fingerprints(path).get(file))
    }
  })

  it('differ when one is changed, missing or added', () => {
    const one = fingerprints(folder({ a: '1', b: '2', c: '3' }))
    expect(differences(one, one)).toEqual([])
    expect(differences(one, fingerprints(folder({ a: '1', b: '20', d: '3' })))).toEqual(['b', 'c', 'd'])
  })
})
