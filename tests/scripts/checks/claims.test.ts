import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { claims } from '../../../scripts/checks/claims.mjs'
import { withClaims } from '../../../scripts/checks/proof.mjs'

describe('the claims', () => {
  it('have different names', () => {
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
  })

  it('are proven by tests that exist', () => {
    expect(claims.flatMap(({ tests }) => tests).filter((file) => !existsSync(file))).toEqual([])
  })

  it('leave out no proof', () => {
    const claimed = new Set(claims.flatMap(({ tests }) => tests))
    const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll('\\', '/'),
    )
    const proofs = files.filter((file) => /^(catalogue|\w+\/proofs)\/[\w-]+\.test\.ts$/.test(file))
    expect(proofs.length).toBeGreaterThan(10)
    expect(proofs.filter((file) => !claimed.has(`tests/${file}`))).toEqual([])
  })

  it('stand in docs/proof.md as `node scripts/checks/proof.mjs` writes them', () => {
    const page = readFileSync('docs/proof.md', 'utf8')
    expect(withClaims(page)).toBe(page)
    expect(page).toContain(`| ${claims[0]?.id} | ${claims[0]?.claim} |`)
  })
})
