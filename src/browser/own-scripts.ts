/**
 * Approves the addresses of workers. The security policy lets a page start only scripts that this file has approved.
 */

/** A policy of Trusted Types. It really returns a `TrustedScriptURL`, which TypeScript's APIs take only as a string. */
interface ScriptPolicy {
  readonly createScriptURL: (address: string) => string
}

interface TrustedTypes {
  readonly createPolicy: (name: string, policy: ScriptPolicy) => ScriptPolicy
}

/** The policy's name in scripts/host/security-headers.mjs. */
const POLICY = 'own-scripts'

let policy: ScriptPolicy | undefined

/** Whether a script lies in the app's folder. */
export const isOwnScript = (address: URL, folder: URL): boolean =>
  address.origin === folder.origin && address.pathname.startsWith(folder.pathname)

/** Returns the app's folder. This file is built into `assets/`. */
export const appFolder = (): URL => new URL(import.meta.env.DEV ? '/' : '..', import.meta.url)

/**
 * Returns the approved address of one of the app's own scripts.
 *
 * @throws TypeError for any other address.
 */
export function ownScript(address: URL): string {
  policy ??= createPolicy()
  return policy.createScriptURL(address.href)
}

function createPolicy(): ScriptPolicy {
  const own: ScriptPolicy = {
    createScriptURL: (address) => {
      if (isOwnScript(new URL(address), appFolder())) return address
      throw new TypeError(`${address} is not a script of this app.`)
    },
  }
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  return trustedTypes?.createPolicy(POLICY, own) ?? own
}
