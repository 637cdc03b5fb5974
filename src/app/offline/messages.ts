/** The messages between pages and the offline worker. */

/** A message from a page to the worker. */
export type ToWorker =
  /** The user wants the new release now. */
  | { readonly say: 'take-over' }
  /** Fetches missing files again, and removes the releases that no page needs. */
  | { readonly say: 'tidy' }
  /** Asks whether the page that this script has started belongs to the current release. Answered with a boolean. */
  | { readonly say: 'is-current'; readonly script: string }

/** A message from the worker to a page: asks which script has started it. Answered with the script's address. */
export type ToPage = { readonly say: 'which-script' }

/** A page or a worker that takes messages. */
export interface Listener {
  readonly postMessage: (message: unknown, transfer: Transferable[]) => void
}

/** Sends a message and resolves with the answer; with undefined if none comes within `patience` milliseconds. */
export function ask(listener: Listener, message: ToWorker | ToPage, patience: number): Promise<unknown> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const answer = (data: unknown): void => {
      port1.close()
      resolve(data)
    }
    port1.onmessage = ({ data }) => answer(data)
    setTimeout(answer, patience, undefined)
    listener.postMessage(message, [port2])
  })
}
