/** What pages and the offline worker say to each other. */

/** What a page may say to the worker. */
export type ToWorker =
  /** The person wants the new release now. */
  | { readonly say: 'take-over' }
  /** Mends what is missing, and removes the releases that no page needs. */
  | { readonly say: 'tidy' }
  /** Is the page that this script has started one of the current release? Answered with a boolean. */
  | { readonly say: 'is-current'; readonly script: string }

/** What the worker may say to a page: which script has started it? Answered with the script's address. */
export type ToPage = { readonly say: 'which-script' }

/** The part of a page, or of a worker, that takes messages. */
interface Listener {
  postMessage: (message: unknown, transfer: Transferable[]) => void
}

/** Says something and waits for the answer; undefined if none has come after so many milliseconds. */
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
