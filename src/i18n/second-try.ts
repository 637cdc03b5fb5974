/**
 * Loads parts of the app, such as words and pages, when they are needed. A network may fail for a moment, so each part
 * is tried twice before the page shows a failure.
 */

/** Stylesheets that could not be loaded. The bundler's code requests each only once, so they are requested again here. */
const failedStyles = new Set<HTMLLinkElement>()

/** Stylesheets being loaded again. Every part loaded meanwhile waits for them too. */
const stylesUnderWay = new Set<Promise<void>>()

/** Notes stylesheets that fail to load from now on. */
export function noteFailedStyles(): void {
  const note = ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failedStyles.add(target)
  }
  // This event does not bubble, so it is caught in the capture phase.
  window.addEventListener('error', note, { capture: true })
}

/** Loads a part; if that fails, once more. Rejects with the second error. */
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
