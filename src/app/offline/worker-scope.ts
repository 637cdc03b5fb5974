/**
 * What the offline worker uses of its surroundings. TypeScript's own description of a service worker cannot stand
 * beside that of a page.
 */
import type { Release } from './release'

interface LastingEvent extends Event {
  /** The browser keeps the worker alive until then. A rejection fails an installation. */
  readonly waitUntil: (work: Promise<unknown>) => void
}

interface RequestEvent extends LastingEvent {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}

interface WorkerEvents {
  install: LastingEvent
  activate: LastingEvent
  fetch: RequestEvent
  message: LastingEvent & MessageEvent<unknown>
}

interface OpenPage {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void
}

export interface WorkerScope {
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting'>
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    /** From now on this worker answers the pages that are open. */
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: 'window' }) => Promise<readonly OpenPage[]>
  }
}

declare global {
  /** Written before the worker's code by scripts/build/offline.mjs. */
  const RELEASE: Release
}
