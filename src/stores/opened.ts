/** The questions that the last answer has newly opened, so that the page that follows can say so, once. */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { QuestionId } from '../policy'

export const useOpened = defineStore('opened', () => {
  const questions = shallowRef<readonly QuestionId[]>([])
  let saidAt = ''

  /** Notes what was opened, to be said at the address that follows. */
  function note(opened: readonly QuestionId[], address: string): void {
    questions.value = opened
    saidAt = address
  }

  /** Forgets it as soon as the person is anywhere else. */
  function arriveAt(address: string): void {
    if (address !== saidAt) questions.value = []
  }

  return { questions, note, arriveAt }
})
