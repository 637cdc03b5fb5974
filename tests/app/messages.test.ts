/** A page and the offline worker ask each other questions, and wait only for a limited time. */
import { expect, it } from 'vitest'
import { ask, type ToPage } from '../../src/app/offline/messages'

const listener = (answer?: unknown) => ({
  heard: [] as unknown[],
  postMessage(message: unknown, [port]: Transferable[]) {
    this.heard.push(message)
    if (answer !== undefined) (port as MessagePort).postMessage(answer)
  },
})

const question: ToPage = { say: 'which-script' }

it('hands over the question and gives back the answer', async () => {
  const page = listener('https://example.com/assets/app.js')
  expect(await ask(page, question, 1000)).toBe('https://example.com/assets/app.js')
  expect(page.heard).toEqual([question])
})

it('distinguishes the answer "false" from no answer', async () => {
  expect(await ask(listener(false), question, 1000)).toBe(false)
  expect(await ask(listener(), question, 10)).toBeUndefined()
})
