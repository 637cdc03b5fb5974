/** The licences of all that ships, in full. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { licenceTexts } from '../../../scripts/build/sbom.mjs'
import { projectRoot } from '../../../scripts/run/run-tool.mjs'

const read = (file: string) => readFileSync(join(projectRoot, file), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as Parameters<typeof licenceTexts>[0]

it('holds the text of the app and of every library', () => {
  const text = licenceTexts(lock, projectRoot)
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> }
  for (const [name, version] of Object.entries(dependencies)) expect(text).toContain(`${name} ${version} (`)
  for (const file of ['LICENSE', 'node_modules/vue/LICENSE', 'node_modules/papaparse/LICENSE'])
    expect(text).toContain(read(file).replaceAll('\r\n', '\n').trim())
})

it('holds a text for every library, even for one without a licence file', () => {
  expect(licenceTexts(lock, projectRoot)).toContain('@vue/devtools-api 6.')
  for (const part of licenceTexts(lock, projectRoot).split(/^-{80}$/m)) {
    const [head = '', ...text] = part.trim().split('\n\n')
    expect(head).toMatch(/^\S+ \d\S* \(.+\)$/)
    expect([head, text.join('').length]).toEqual([head, expect.toSatisfy((length: number) => length > 10)])
  }
})
