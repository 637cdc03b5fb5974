/** Whatever page fails, and however it fails, the app shows a message and a way to go on. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Component, defineComponent, h } from 'vue'
import { createRouter, createWebHashHistory, type Router } from 'vue-router'
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { arrive, createAppRouter } from '../../../src/app/router'
import App from '../../../src/app/shell/App.vue'
import { nowhere } from '../../../src/draft'
import { usePreferences } from '../../../src/stores/preferences'
import { button, link, textOf } from '../../support/look'
import { click, closePage, give, goTo, openPage, settle } from '../../support/page'
import { english } from '../../support/words'

const { failure, site, start } = english.words.messages

function fail(): never {
  throw new Error('injected')
}

const CANNOT_BE_LOADED = 'because it cannot be loaded'

const failing: Readonly<Record<string, Component | (() => Promise<never>)>> = {
  'while it is set up': defineComponent({ setup: fail }),
  'while it is drawn': defineComponent({ render: fail }),
  'in a part of it': defineComponent({ render: () => h('div', h(defineComponent({ setup: fail }))) }),
  [CANNOT_BE_LOADED]: () => Promise.reject(new TypeError('injected')),
}

/** Lists the routes of pages, without the one that takes answers out of its address, which only redirects. */
const routesOfPages = () =>
  createAppRouter()
    .getRoutes()
    .filter(({ path }) => !path.startsWith('/shared/'))

/** An address for each page of the app. */
const addresses = routesOfPages().map(({ path }) =>
  path
    .replace('/q/:id', '/q/services')
    .replace('/measures/:id', '/measures/cash-pooling')
    .replace(':left/:right', 'a/b')
    .replace('/:rest(.*)*', '/nowhere'),
)

/** Replaces the page at an address by one that fails. */
function breakPage(router: Router, address: string, page: (typeof failing)[string]): void {
  const [broken] = router.resolve(address).matched
  if (!broken) throw new Error(`There is no page at ${address}.`)
  broken.components = { default: page as Component }
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(closePage)

it('shows the app although the script of the first page is missing, and loads that page on request', async () => {
  window.history.replaceState(null, '', '#/about')
  const pinia = createPinia()
  setActivePinia(pinia)
  await usePreferences().begin(nowhere, ['en'])
  const router = createAppRouter()
  const [broken] = router.resolve('/about').matched
  const whole = broken?.components?.default
  breakPage(router, '/about', () => Promise.reject(new TypeError('injected')))
  void router.push('/about').catch(() => undefined)
  const failed = await arrive(router)
  const app = mount(App, { props: { failed }, global: { plugins: [pinia, router] }, attachTo: document.body })
  await settle()
  expect(textOf(document.querySelector('h1'))).toBe(failure.partTitle)
  expect(document.querySelector('footer')).not.toBeNull()
  if (broken && whole) broken.components = { default: whole }
  await click(button(failure.again))
  expect(textOf(document.querySelector('h1'))).toBe(english.details.pages.about.title)
  app.unmount()
  router.options.history.destroy()
})

it('has an address for every page of the app', () => {
  const router = createRouter({ history: createWebHashHistory(), routes: createAppRouter().options.routes })
  const pages = new Set(addresses.map((address) => router.resolve(address).matched[0]?.path))
  expect(pages.size).toBe(routesOfPages().length)
})

/** One page fails in every way, the others only in the first way. */
const trials = addresses.flatMap((address) =>
  Object.entries(failing)
    .filter((_, index) => index === 0 || address === '/about')
    .map(([how, page]) => ({ address, how, page })),
)

it.each(trials)(
  'says that the page at $address has failed if it fails $how, and leads to another page',
  async ({ address, how, page }) => {
    const elsewhere = address === '/' ? '/about' : '/'
    await openPage(elsewhere, {
      prepare: (router) => {
        breakPage(router, address, page)
      },
    })
    give('region', 'cn-gd')
    await goTo(address)
    const isMissing = how === CANNOT_BE_LOADED
    const title = isMissing ? failure.partTitle : failure.title
    expect(textOf(document.querySelector('h1'))).toBe(title)
    expect(document.activeElement?.tagName).toBe('H1')
    expect(document.title).toContain(title)
    expect(textOf(document.querySelector('main'))).toContain(isMissing ? failure.partText : failure.text)
    expect(button(failure.reload)).toBeTruthy()

    // If the start page itself fails, the user goes to another page instead.
    await click(address === '/' ? link(site.about) : link(failure.home))
    const next = address === '/' ? english.details.pages.about.title : start.title
    expect(textOf(document.querySelector('h1'))).toBe(next)
  },
)
