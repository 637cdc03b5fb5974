/** Going to a part of a page by hand: the fragment of the address belongs to the router. */

/** Brings the heading of that id to the top of the window and moves the focus there. */
export function goToPart(id: string): void {
  const heading = document.getElementById(id)
  heading?.scrollIntoView()
  heading?.focus({ preventScroll: true })
}
