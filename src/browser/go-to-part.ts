/** Moves within a page. The fragment of the address cannot do that, because the router uses it. */

/** Scrolls the heading with this id to the top of the window and focuses it. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
