/** The page at which shared links arrive, known by what it says of itself and not by its address. */
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
  'the app in a folder that is called s is the app: %s',
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
])('a shared link brings its answers: %s', (address, home, seenByServer) => {
  expect(openAt(address, true)).toEqual({ token, seenByServer })
  expect(window.location.pathname + window.location.hash).toBe(`${home}#/shared`)
  expect(root.dataset.page).toBeUndefined()
})

it('the addresses of icons and manifest stay what they were', () => {
  document.head.innerHTML =
    '<link rel="icon" href="../icon.svg"><link rel="manifest" href="../site.webmanifest">'
  openAt('/finder/s/', true)
  const links = [...document.querySelectorAll('link')].map((link) => new URL(link.href).pathname)
  expect(links).toEqual(['/finder/icon.svg', '/finder/site.webmanifest'])
})

it('a shared link that has lost its answers says so', () => {
  expect(openAt('/s/', true)).toEqual({ problem: 'lost' })
})
