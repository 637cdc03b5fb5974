/** Mounts the whole app at an address. */
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { vi } from 'vitest'
import type { Router } from 'vue-router'
import App from '../../src/app/shell/App.vue'
import { createAppRouter } from '../../src/app/router'
import { ensureWords } from '../../src/i18n'
import type { Answer, Answers } from '../../src/engine'
import type { QuestionId } from '../../src/policy'
import type { Language } from '../../src/policy/languages'
import { useAnswers } from '../../src/stores/answers'
import { usePreferences } from '../../src/stores/preferences'
import { type FakeDevice, goodDevice, keeperOn } from './device'

let opened: { readonly app: VueWrapper; readonly router: Router } | undefined

/** Waits until loading, navigation and rendering are done. */
export async function settle(): Promise<void> {
  // Pages and words are modules, whose loading takes several turns of the event loop.
  await vi.dynamicImportSettled()
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
}

/** Opens an address of the app with these earlier answers; returns the device. */
export async function openPage(
  address: string,
  {
    language = 'en',
    answers = {},
    device = goodDevice(),
    prepare = () => undefined,
  }: Partial<{
    language: Language
    answers: Answers
    device: FakeDevice
    /** Changes the router before the first navigation. */
    prepare: (router: Router) => void
  }> = {},
): Promise<FakeDevice> {
  closePage()
  // A fresh app reads the clock, which a test may have set.
  window.dispatchEvent(new Event('focus'))
  const pinia = createPinia()
  setActivePinia(pinia)
  await usePreferences().begin(keeperOn(device), [language])
  for (const [question, answer] of Object.entries(answers)) give(question as QuestionId, answer)
  // The app does so after its first page.
  await ensureWords('questions')
  const router = createAppRouter()
  prepare(router)
  await router.push(address)
  opened = { app: mount(App, { global: { plugins: [pinia, router] }, attachTo: document.body }), router }
  await settle()
  return device
}

/** Sets the user's clock to noon of a day, until `vi.useRealTimers()`. */
export function setDay(day: string): void {
  vi.useFakeTimers({ toFake: ['Date'] })
  vi.setSystemTime(new Date(`${day}T12:00:00`))
}

/** Gives an answer without the page. */
export function give(question: QuestionId, answer: Answer | undefined): void {
  useAnswers().answer(question, answer)
}

/** Unmounts the app. */
export function closePage(): void {
  opened?.app.unmount()
  opened?.router.options.history.destroy()
  opened = undefined
  document.body.replaceChildren()
}

/** Clicks, and waits until the page has settled. */
export async function click(element: HTMLElement): Promise<void> {
  element.click()
  await settle()
}

/** Goes to an address, as a link does. If that fails, the app itself shows the failure. */
export async function goTo(address: string): Promise<void> {
  await opened?.router.push(address).catch(() => undefined)
  await settle()
}

/** Returns the current address in the app. */
export function addressNow(): string {
  return opened?.router.currentRoute.value.fullPath ?? ''
}
