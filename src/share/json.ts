/** Reads JSON that may be damaged or come from elsewhere: a kept draft, a portfolio, a saved report. */

/** Returns what a JSON text holds; undefined if it is no JSON. Never throws. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
