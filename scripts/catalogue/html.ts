/** HTML as text. Every value put into it is escaped, unless it is markup itself. */

/** A piece of markup. */
export class Html {
  constructor(readonly source: string) {}
}

type Part = string | Html | undefined | readonly Part[]

/** Makes markup from a template. Joins lists and leaves out undefined values. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.map((text, place) => text + sourceOf(parts[place])).join(''))
}

function sourceOf(part: Part): string {
  if (part === undefined) return ''
  if (part instanceof Html) return part.source
  if (typeof part === 'string') return escaped(part)
  return part.map(sourceOf).join('')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => `&#${String(letter.charCodeAt(0))};`)
}
