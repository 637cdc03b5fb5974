/**
 * Most parts of the app, words and pages, are loaded when they are needed. A network may fail for a moment, so each
 * part is asked for a second time before anybody is told.
 */

/** Loads a part; if that fails, once more. Rejects with what went wrong the second time. */
export async function withSecondTry<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch {
    return load()
  }
}
