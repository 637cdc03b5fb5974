/** The name, description and icons that chat programs and devices show for the app, in both languages. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { projectRoot } from '../../scripts/run/run-tool.mjs'
import { description, manifest, openGraph, title } from '../../src/app/prerendered/head'
import { readingEn, siteEn } from '../../src/policy/opening.en'
import { readingZh, siteZh } from '../../src/policy/opening.zh'

it('names and describes the app in both languages', () => {
  for (const { name } of [siteEn, siteZh]) expect(title).toContain(name)
  for (const one of [readingEn, readingZh]) expect(description).toContain(one.description)
  const said = new Map(openGraph())
  expect([said.get('og:title'), said.get('og:description')]).toEqual([title, description])
  expect([manifest.name, manifest.description]).toEqual([title, description])
})

it('names the picture only where the address of the app is known', () => {
  expect(openGraph().map(([property]) => property)).not.toContain('og:image')
  for (const address of ['https://example.org/finder/', 'https://example.org/finder']) {
    const said = new Map(openGraph(address))
    expect(said.get('og:url')).toBe('https://example.org/finder/')
    expect(said.get('og:image')).toBe('https://example.org/finder/icon-512.png')
  }
})

it('has a file for every icon that the manifest names', () => {
  for (const { src } of manifest.icons)
    expect([src, existsSync(join(projectRoot, 'public', src))]).toEqual([src, true])
})
