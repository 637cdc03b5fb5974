/**
 * How a part of the app comes with the styles that it needs. The build puts this in the place of Vite's own way (see
 * scripts/build/part-styles.mjs), which is twice as large and never asks again for a stylesheet that has failed once.
 */

/** The stylesheets that are there or on their way, by their address. */
const styles = new Map<string, Promise<unknown>>()

/**
 * Loads a part once its stylesheets are there. Rejects when one of them or the part cannot be loaded; the next call
 * asks for them again.
 * @param load the part's own `import()`
 * @param stylesheets their addresses, seen from the script at `from`
 */
export async function withStyles<Part>(
  load: () => Promise<Part>,
  stylesheets: readonly string[],
  from: string,
): Promise<Part> {
  await Promise.all(stylesheets.map((address) => ensureStyle(new URL(address, from).href)))
  return load()
}

function ensureStyle(address: string): Promise<unknown> {
  const style = styles.get(address) ?? addStyle(address)
  styles.set(address, style)
  return style
}

function addStyle(address: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.href = address
    link.onload = resolve
    link.onerror = () => {
      link.remove()
      styles.delete(address)
      reject(new Error(`The stylesheet ${address} could not be loaded.`))
    }
    document.head.append(link)
  })
}
