/**
 * The questions that an answer has brought: to be said on the page that follows, and to be led through before
 * the person is taken back to the page from which the answer was changed.
 */
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { QuestionId } from '../policy'

export const useNewlyAsked = defineStore('newly-asked', () => {
  const questions = shallowRef<readonly QuestionId[]>([])
  const pending = shallowRef<readonly QuestionId[]>([])
  let saidAt = ''

  /** Notes which questions are to be asked now, and which of them were not before. */
  function note(before: readonly QuestionId[], after: readonly QuestionId[]): void {
    questions.value = after.filter((question) => !before.includes(question))
    pending.value = after.filter(
      (question) => questions.value.includes(question) || pending.value.includes(question),
    )
  }

  /** The address at which it is to be said. */
  function sayAt(address: string): void {
    saidAt = address
  }

  /** It is said once: anywhere else it is forgotten, and so are pending questions away from the questions. */
  function arriveAt(address: string): void {
    if (address !== saidAt) questions.value = []
    if (!address.startsWith('/q/')) pending.value = []
  }

  function forget(): void {
    questions.value = []
    pending.value = []
  }

  return { questions, pending, note, sayAt, arriveAt, forget }
})
