/**
 * The types of what the offline worker uses of its global scope. TypeScript cannot load its own types of service workers
 * together with those of pages.
 */
import type { Listener } from './messages'
import type { Release } from './release'

interface LastingEvent extends Event {
  /** Keeps the worker alive until the work is done. A rejection makes an installation fail. */
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

/** The global scope of the worker. */
export interface WorkerScope {
  readonly addEventListener: <Name extends keyof WorkerEvents>(
    name: Name,
    listener: (event: WorkerEvents[Name]) => void,
  ) => void
  readonly registration: Pick<ServiceWorkerRegistration, 'scope' | 'installing' | 'waiting'>
  readonly skipWaiting: () => Promise<void>
  readonly clients: {
    /** Makes this worker control the open pages. */
    readonly claim: () => Promise<void>
    readonly matchAll: (which: { type: 'window' }) => Promise<readonly Listener[]>
  }
}

declare global {
  /** Written before the worker's code by scripts/build/offline.mjs. */
  const RELEASE: Release
}
