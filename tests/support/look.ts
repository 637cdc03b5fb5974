/**
 * Finds elements on a page as users do: by their text, and by their name for screen readers.
 *
 * Why not `@testing-library/dom` (10.4.1)? With it, this file is as long, and component tests take 12 % more user time.
 * It brings 13 packages. In happy-dom, it puts spaces into names: `Change : Region`.
 */

/** Returns the text of an element, in one line. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** Finds the only element with this text. Throws an error that lists the others if there is none, or more than one. */
function named<Kind extends Element>(kind: string, name: string, from: readonly Kind[]): Kind {
  const found = from.filter((entry) => textOf(entry) === name)
  const [first, second] = found
  if (first && !second) return first
  throw new Error(`There are ${found.length} of ${kind} "${name}" among: ${from.map(textOf).join(' | ')}`)
}

/** Finds all elements that match a selector. */
export function all(selector: string, root: ParentNode = document): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)]
}

/** Finds all radio buttons and checkboxes. */
export function choices(root: ParentNode = document): readonly HTMLInputElement[] {
  return [...root.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')]
}

/** Returns the text by which a label names its input, without the hint that follows. */
function nameIn(label: Element | undefined): string {
  return textOf(label?.querySelector('span') ?? label)
}

/** Finds the only button with this name. */
export function button(name: string, root: ParentNode = document): HTMLButtonElement {
  return named('button', name, [...root.querySelectorAll('button')])
}

/** Finds the only link with this name. */
export function link(name: string, root: ParentNode = document): HTMLAnchorElement {
  return named('link', name, [...root.querySelectorAll<HTMLAnchorElement>('a[href]')])
}

/** Finds the only heading of levels 1 to 4 with this text. */
export function heading(name: string, root: ParentNode = document): HTMLElement {
  return named('heading', name, all('h1, h2, h3, h4', root))
}

/** Finds the input that is labelled `name`. */
export function input(name: string, root: ParentNode = document): HTMLInputElement {
  const labels = [...root.querySelectorAll('label')]
  const found = labels.filter((label) => nameIn(label) === name)
  const labelled = document.getElementById(found[0]?.htmlFor ?? '')
  if (found.length === 1 && labelled instanceof HTMLInputElement) return labelled
  throw new Error(`${found.length} labels "${name}" of an input among: ${labels.map(nameIn).join(' | ')}`)
}

/** Returns the texts that describe an element to screen readers. */
export function descriptionOf(element: Element): string {
  const ids = element.getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map((id) => textOf(document.getElementById(id))).join(' ')
}

/** Returns the labels of the chosen options. */
export function checkedLabels(root: ParentNode = document): readonly string[] {
  return choices(root)
    .filter((entry) => entry.checked)
    .map((entry) =>
      nameIn([...document.querySelectorAll('label')].find((label) => label.htmlFor === entry.id)),
    )
}

/** Returns the labels of the options on the page. */
export function shownLabels(root: ParentNode = document): readonly string[] {
  return all('.option label', root).map(nameIn)
}

/** Finds ids that occur on the page more than once, and references to ids that do not exist. */
export function brokenReferences(): readonly string[] {
  const ids = all('[id]').map((element) => element.id)
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index)
  const referred = all('[aria-describedby], [aria-labelledby], label[for]').flatMap((element) =>
    ['aria-describedby', 'aria-labelledby', 'for'].flatMap(
      (name) => element.getAttribute(name)?.split(' ') ?? [],
    ),
  )
  return [...doubled, ...referred.filter((id) => !ids.includes(id))]
}
