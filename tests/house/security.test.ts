/** The security headers do what the security page promises. */
import { expect, it } from 'vitest'
import { headersFile, metaPolicy, securityHeaders } from '../../scripts/host/security-headers.mjs'

const directives = Object.fromEntries(
  (securityHeaders['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values.join(' ')]
  }),
)

it('allows nothing that is not named', () => {
  expect(directives['default-src']).toBe("'none'")
  expect(directives['base-uri']).toBe("'none'")
  expect(directives['form-action']).toBe("'none'")
  expect(directives['frame-ancestors']).toBe("'none'")
})

it('allows only scripts, styles and images of the app itself', () => {
  for (const name of ['script-src', 'style-src', 'img-src']) expect(directives[name]).toBe("'self'")
  expect(securityHeaders['Content-Security-Policy']).not.toMatch(/unsafe|data:|https?:|\*/)
})

it('lets nothing but Vue turn text into markup, and only the app’s own workers run', () => {
  expect(directives['require-trusted-types-for']).toBe("'script'")
  expect(directives['trusted-types']).toBe('vue own-scripts')
  expect(directives['worker-src']).toBe("'self'")
})

it('lets the offline worker fetch the app’s own files, and a page nothing at all', () => {
  expect(directives['connect-src']).toBe("'self'")
  expect(metaPolicy).not.toContain('connect-src')
  expect(metaPolicy).toContain("default-src 'none'")
})

it('is the same in the page, except for frames, which it cannot set, and connections, which it forbids', () => {
  expect(`${metaPolicy}; connect-src 'self'; frame-ancestors 'none'`).toBe(
    securityHeaders['Content-Security-Policy'],
  )
})

it('is the same in the headers for static hosts', () => {
  for (const [name, value] of Object.entries(securityHeaders))
    expect(headersFile).toContain(`\n  ${name}: ${value}\n`)
})
