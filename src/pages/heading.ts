/** Where a new page begins: its heading is announced and stands at the top. */

export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

/** For a page that stands there before its address does; after that, the router scrolls. */
export function beginPage(): void {
  focusHeading()
  window.scrollTo(0, 0)
}
