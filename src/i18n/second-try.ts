/**
 * Most parts of the app, words and pages, are loaded when they are needed. A network may fail for a moment, so each
 * part is asked for a second time before anybody is told.
 */

/** Loads a part; if that fails, once more. Rejects with what went wrong the second time. */
export async function withSecondTry<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    await mendStyle(String(error))
    return load()
  }
}

/**
 * A part may lack nothing but its stylesheet, which Vite names in the error and never asks for again: the next try
 * would succeed, and the page stand there without its look.
 */
async function mendStyle(error: string): Promise<void> {
  const address = /CSS for (\S+)/.exec(error)?.[1]
  const failed = [...document.querySelectorAll('link')].find(({ href }) => href === address)
  if (!failed) return
  const another = failed.cloneNode() as HTMLLinkElement
  await new Promise((resolve, reject) => {
    another.onload = resolve
    another.onerror = () => {
      reject(new Error(error))
    }
    failed.replaceWith(another)
  })
}
