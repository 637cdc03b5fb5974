/** Records what happens in a browser context: requests, and everything that goes wrong. */
import type { BrowserContext, Request } from '@playwright/test'
import { isRemarkOfFirefox } from './engines'

/** The record of a browser context. */
export interface Journal {
  /** Every request so far, in order; set its `length` to 0 to clear it. */
  readonly requests: Request[]
  /** Errors on the console, uncaught errors, violations of the content security policy, requests to other origins. */
  readonly faults: readonly string[]
  /** Returns and removes the faults so far, so that they do not fail the test: for tests that provoke them. */
  takeFaults: () => string[]
}

const staysInside = /^(blob|data|about):/

/** Keeps a journal of a context. A request to any origin but `origins` is a fault. */
export async function keepJournal(context: BrowserContext, origins: readonly string[]): Promise<Journal> {
  const requests: Request[] = []
  const faults: string[] = []

  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`)
  })
  context.on('weberror', (error) => {
    const text = String(error.error())
    if (!isRemarkOfFirefox(text)) faults.push(`uncaught error: ${text}`)
  })
  context.on('request', (request) => {
    requests.push(request)
    const url = request.url()
    if (!staysInside.test(url) && !origins.includes(new URL(url).origin))
      faults.push(`request to elsewhere: ${url}`)
  })
  await context.exposeBinding('reportPolicyViolation', (_source, violation: string) => {
    faults.push(`content security policy: ${violation}`)
  })
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const report = (globalThis as unknown as Record<string, (violation: string) => unknown>)[
        'reportPolicyViolation'
      ]
      report?.(`${violatedDirective} blocked ${blockedURI} ${sample}`.trim())
    })
  })

  return { requests, faults, takeFaults: () => faults.splice(0) }
}
