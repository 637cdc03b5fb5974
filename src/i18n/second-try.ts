/**
 * Most parts of the app, words and pages, are loaded when they are needed. A network may fail for a moment, so each
 * part is asked for a second time before the page says so.
 */

/** The stylesheets that could not be loaded. A bundler asks for each only once, so whoever needs it asks again. */
const failedStyles = new Set<HTMLLinkElement>()

/** Those that are on their way again. Whoever loads a part meanwhile waits for them, too. */
const stylesUnderWay = new Set<Promise<void>>()

/** Notes from now on which stylesheets could not be loaded. */
export function noteFailedStyles(): void {
  const note = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target)
  }
  // Such an event does not bubble, so it is caught on its way down.
  window.addEventListener('error', note, { capture: true })
}

/** Loads a part; if that fails, once more. Rejects with what went wrong the second time. */
export async function withSecondTry<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await loadWithStyles(load)
  } catch {
    return loadWithStyles(load)
  }
}

async function loadWithStyles<Part>(load: () => Promise<Part>): Promise<Part> {
  for (const link of failedStyles) {
    const again = loadStyleAgain(link)
    const settled = (): void => void stylesUnderWay.delete(again)
    stylesUnderWay.add(again)
    again.then(settled, settled)
  }
  failedStyles.clear()
  await Promise.all(stylesUnderWay)
  return load()
}

function loadStyleAgain(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = document.createElement('link')
    again.rel = link.rel
    again.href = link.href
    again.onload = () => {
      resolve()
    }
    again.onerror = () => {
      reject(new Error(`The stylesheet ${link.href} could not be loaded.`))
    }
    link.replaceWith(again)
  })
}
