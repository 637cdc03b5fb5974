/** The page of shared links is recognised by a mark in its HTML, not by its address. */
import { afterEach, expect, it } from 'vitest'
import { takeSharedLink } from '../../../src/app/shared-link'
import { encodeToken } from '../../../src/share'

const token = encodeToken({ region: 'cn-gd' })
const root = document.documentElement

function openAt(address: string, isShared: boolean): ReturnType<typeof takeSharedLink> {
  if (isShared) root.dataset.page = 'shared'
  window.history.replaceState(null, '', address)
  return takeSharedLink()
}

afterEach(() => {
  delete root.dataset.page
})

it.each(['/s/', '/s/index.html', `/finder/s/#${token}`, '/s/#/result'])(
  'opens the app as usual in a folder named s: %s',
  (address) => {
    expect(openAt(address, false)).toBeUndefined()
    expect(window.location.href).toContain(address)
  },
)

it.each([
  [`/s/#${token}`, '/', false],
  [`/s/s/#${token}`, '/s/', false],
  [`/finder/s/%23${token}`, '/finder/', true],
  [`/shared/#${token}`, '/', false],
])('moves the token of a shared link out of the address: %s', (address, home, seenByServer) => {
  expect(openAt(address, true)).toEqual({ token, seenByServer })
  expect(window.location.pathname + window.location.hash).toBe(`${home}#/shared`)
  expect(root.dataset.page).toBeUndefined()
})

it('keeps the addresses of icon and manifest when the address of the page changes', () => {
  document.head.innerHTML =
    '<link rel="icon" href="../icon.svg"><link rel="manifest" href="../site.webmanifest">'
  openAt('/finder/s/', true)
  const links = [...document.querySelectorAll('link')].map((link) => new URL(link.href).pathname)
  expect(links).toEqual(['/finder/icon.svg', '/finder/site.webmanifest'])
})

it('reports a shared link that has lost its answers', () => {
  expect(openAt('/s/', true)).toEqual({ problem: 'lost' })
})
