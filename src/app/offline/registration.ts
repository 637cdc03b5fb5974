/**
 * The page's side of working offline: registers the worker, and reports when a new release is ready. Where a browser
 * does not support this, everything else works as before.
 */
import { appFolder, ownScript } from '../../browser/own-scripts'
import { ask, type ToPage, type ToWorker } from './messages'

/** How long to wait for the worker, in milliseconds. */
const PATIENCE = 5000

/** Milliseconds. An open page looks for a new release when the user returns to it, at most this often. */
const LOOK_AGAIN = 3_600_000

/** Returns the address of the script that started this page. Its name contains a hash, so no two releases share it. */
const ownStart = (): string =>
  document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src ?? ''

const say = (worker: ServiceWorker | null, message: ToWorker): void => worker?.postMessage(message)

/**
 * Lets the app work offline from now on. Rejects if the browser cannot register the worker.
 *
 * @param tell called when a release newer than this page is ready
 */
export async function workOffline(tell: () => void): Promise<void> {
  const isServed = import.meta.env.PROD && /^https?:$/.test(window.location.protocol)
  if (!isServed || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data, ports }: MessageEvent<ToPage | undefined>) => {
    if (data?.say === 'which-script') ports[0]?.postMessage(ownStart())
  })
  serviceWorker.startMessages()

  /** Reports if another tab has let a new release take over, so that this page belongs to an older one. */
  async function compare(): Promise<void> {
    const { controller } = serviceWorker
    if (!controller) return
    const isCurrent = await ask(controller, { say: 'is-current', script: ownStart() }, PATIENCE)
    if (isCurrent === false) tell()
  }

  /** Reports when a new worker is installed while an older one controls this page: that is a new release. */
  function watch({ installing, waiting }: ServiceWorkerRegistration): void {
    const hasAnother = (): boolean => serviceWorker.controller !== null
    if (waiting && hasAnother()) tell()
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && hasAnother()) tell()
    })
  }

  serviceWorker.addEventListener('controllerchange', () => void compare())
  const script = ownScript(new URL('offline-worker.js', appFolder()))
  const registration = await serviceWorker.register(script, { updateViaCache: 'none' })
  watch(registration)
  registration.addEventListener('updatefound', () => watch(registration))
  updateOnReturn(registration)
  await compare()
  say(serviceWorker.controller, { say: 'tidy' })
}

function updateOnReturn(registration: ServiceWorkerRegistration): void {
  let lookedAt = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lookedAt < LOOK_AGAIN) return
    lookedAt = Date.now()
    // Without a network this fails, and the next look will do.
    registration.update().catch(() => undefined)
  })
}

/** Reloads this page with the newest release that is ready. Other tabs stay as they are. */
export async function reloadWithNewest(): Promise<void> {
  const { serviceWorker } = navigator
  const registration = await serviceWorker.getRegistration(appFolder())
  if (registration?.waiting) {
    const changed = new Promise((resolve) => {
      serviceWorker.addEventListener('controllerchange', resolve, { once: true })
      setTimeout(resolve, PATIENCE)
    })
    say(registration.waiting, { say: 'take-over' })
    await changed
  }
  window.location.reload()
}
